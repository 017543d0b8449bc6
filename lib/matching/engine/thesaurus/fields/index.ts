import { animals } from "./animals";
import { brewing } from "./brewing";
import { building } from "./building";
import { casting } from "./casting";
import { chemistry } from "./chemistry";
import { coatings } from "./coatings";
import { corrosion } from "./corrosion";
import { dehydrationAndColdChain } from "./dehydration-cold-chain";
import { electronics } from "./electronics";
import { energy } from "./energy";
import { environment } from "./environment";
import { farming } from "./farming";
import { food } from "./food";
import { heatAndForging } from "./heat-forging";
import { intelligence } from "./intelligence";
import { machineElements } from "./machine-elements";
import { machining } from "./machining";
import { packaging } from "./packaging";
import { pharma } from "./pharma";
import { polymers } from "./polymers";
import { robotics } from "./robotics";
import { safety } from "./safety";
import { steel } from "./steel";
import { testing } from "./testing";
import { textile } from "./textile";
import { vehicles } from "./vehicles";
import { welding } from "./welding";

/** The lines of all fields; `groupsOf` says how to read them. */
export const fields: readonly string[] = [
  animals,
  brewing,
  building,
  casting,
  chemistry,
  coatings,
  corrosion,
  dehydrationAndColdChain,
  electronics,
  energy,
  environment,
  farming,
  food,
  heatAndForging,
  intelligence,
  machineElements,
  machining,
  packaging,
  pharma,
  polymers,
  robotics,
  safety,
  steel,
  testing,
  textile,
  vehicles,
  welding,
];
