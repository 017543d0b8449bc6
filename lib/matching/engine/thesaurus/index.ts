/** The domain thesaurus: which words of shop floor, lecture hall and English mean the same. */
export { type Group, groups, plainWeight, relatedWeight } from "./groups";
export { type Mention, mentionsIn } from "./mentions";
