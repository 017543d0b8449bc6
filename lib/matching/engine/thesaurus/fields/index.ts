import { adhesives } from "./adhesives";
import { animals } from "./animals";
import { appliances } from "./appliances";
import { batteriesSolarWind } from "./batteries-solar-wind";
import { brewing } from "./brewing";
import { building } from "./building";
import { cablesSwitchgear } from "./cables-switchgear";
import { casting } from "./casting";
import { cementStone } from "./cement-stone";
import { chemistry } from "./chemistry";
import { coatings } from "./coatings";
import { construction } from "./construction";
import { corrosion } from "./corrosion";
import { crops } from "./crops";
import { dailyChemicals } from "./daily-chemicals";
import { dehydrationAndColdChain } from "./dehydration-cold-chain";
import { electronicParts } from "./electronic-parts";
import { electronics } from "./electronics";
import { energy } from "./energy";
import { environment } from "./environment";
import { everydaySpeech } from "./everyday-speech";
import { farming } from "./farming";
import { fertilizerPesticides } from "./fertilizer-pesticides";
import { filmFoamComposites } from "./film-foam-composites";
import { food } from "./food";
import { fruitDrinks } from "./fruit-drinks";
import { glassCeramics } from "./glass-ceramics";
import { grainBakery } from "./grain-bakery";
import { hardware } from "./hardware";
import { heatAndForging } from "./heat-forging";
import { heatingCooling } from "./heating-cooling";
import { householdGoods } from "./household-goods";
import { intelligence } from "./intelligence";
import { leatherGarments } from "./leather-garments";
import { logistics } from "./logistics";
import { machineElements } from "./machine-elements";
import { machining } from "./machining";
import { meatDairyFish } from "./meat-dairy-fish";
import { medicalDevices } from "./medical-devices";
import { mining } from "./mining";
import { motorsTransformers } from "./motors-transformers";
import { mouldsStamping } from "./moulds-stamping";
import { nonFerrous } from "./non-ferrous";
import { oilGas } from "./oil-gas";
import { packaging } from "./packaging";
import { paperPrinting } from "./paper-printing";
import { pharma } from "./pharma";
import { planningTrade } from "./planning-trade";
import { plating } from "./plating";
import { pollutionRecycling } from "./pollution-recycling";
import { polymers } from "./polymers";
import { powderMetallurgy } from "./powder-metallurgy";
import { qualityManagement } from "./quality-management";
import { roadsBridges } from "./roads-bridges";
import { robotics } from "./robotics";
import { rubber } from "./rubber";
import { safety } from "./safety";
import { seasoningDishes } from "./seasoning-dishes";
import { sensorsOptics } from "./sensors-optics";
import { software } from "./software";
import { specialMachinery } from "./special-machinery";
import { steel } from "./steel";
import { testing } from "./testing";
import { textile } from "./textile";
import { transport } from "./transport";
import { valvesPumps } from "./valves-pumps";
import { vehicles } from "./vehicles";
import { waterWorks } from "./water-works";
import { welding } from "./welding";
import { wireSprings } from "./wire-springs";
import { woodFurniture } from "./wood-furniture";

/** The lines of all fields; `groupsOf` says how to read them. */
export const fields: readonly string[] = [
  adhesives,
  animals,
  appliances,
  batteriesSolarWind,
  brewing,
  building,
  cablesSwitchgear,
  casting,
  cementStone,
  chemistry,
  coatings,
  construction,
  corrosion,
  crops,
  dailyChemicals,
  dehydrationAndColdChain,
  electronicParts,
  electronics,
  energy,
  environment,
  everydaySpeech,
  farming,
  fertilizerPesticides,
  filmFoamComposites,
  food,
  fruitDrinks,
  glassCeramics,
  grainBakery,
  hardware,
  heatAndForging,
  heatingCooling,
  householdGoods,
  intelligence,
  leatherGarments,
  logistics,
  machineElements,
  machining,
  meatDairyFish,
  medicalDevices,
  mining,
  motorsTransformers,
  mouldsStamping,
  nonFerrous,
  oilGas,
  packaging,
  paperPrinting,
  pharma,
  planningTrade,
  plating,
  pollutionRecycling,
  polymers,
  powderMetallurgy,
  qualityManagement,
  roadsBridges,
  robotics,
  rubber,
  safety,
  seasoningDishes,
  sensorsOptics,
  software,
  specialMachinery,
  steel,
  testing,
  textile,
  transport,
  valvesPumps,
  vehicles,
  waterWorks,
  welding,
  wireSprings,
  woodFurniture,
];
