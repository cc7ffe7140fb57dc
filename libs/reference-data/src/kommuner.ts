import { codeRow, defineCodeList, type CodeRow } from './code-list.ts';
import type { Point } from './distance.ts';
import { DEFAULT_AABNINGSTIDER, type Aabningsuge } from './helligdage.ts';

/** Kommune with its region, its visual centre and when its citizen service is open. */
export interface Kommune extends CodeRow, Point {
  /** Code in the list of regioner. */
  readonly region: string;
  readonly aabningstider: Aabningsuge;
}

function kommune([code, name, region]: readonly [string, string, string], lat: number, lon: number): Kommune {
  return { ...codeRow(code, name, 'K'), region, lat, lon, aabningstider: DEFAULT_AABNINGSTIDER };
}

/**
 * The 98 kommuner, code with four digits (CPR, CVR and DFDG write three). Christiansø (0411) is no kommune.
 * Points: Danmarks Adressers Web API, visual centres, free use with attribution to Styrelsen for Dataforsyning.
 */
export const kommuner = defineCodeList<Kommune>([
  // Hovedstaden (29)
  kommune(['0101', 'København', '1084'], 55.704, 12.494),
  kommune(['0147', 'Frederiksberg', '1084'], 55.679, 12.524),
  kommune(['0151', 'Ballerup', '1084'], 55.727, 12.369),
  kommune(['0153', 'Brøndby', '1084'], 55.645, 12.404),
  kommune(['0155', 'Dragør', '1084'], 55.594, 12.650),
  kommune(['0157', 'Gentofte', '1084'], 55.751, 12.551),
  kommune(['0159', 'Gladsaxe', '1084'], 55.740, 12.476),
  kommune(['0161', 'Glostrup', '1084'], 55.696, 12.409),
  kommune(['0163', 'Herlev', '1084'], 55.741, 12.426),
  kommune(['0165', 'Albertslund', '1084'], 55.685, 12.352),
  kommune(['0167', 'Hvidovre', '1084'], 55.631, 12.469),
  kommune(['0169', 'Høje-Taastrup', '1084'], 55.667, 12.258),
  kommune(['0173', 'Lyngby-Taarbæk', '1084'], 55.783, 12.511),
  kommune(['0175', 'Rødovre', '1084'], 55.682, 12.449),
  kommune(['0183', 'Ishøj', '1084'], 55.622, 12.334),
  kommune(['0185', 'Tårnby', '1084'], 55.595, 12.551),
  kommune(['0187', 'Vallensbæk', '1084'], 55.639, 12.366),
  kommune(['0190', 'Furesø', '1084'], 55.785, 12.371),
  kommune(['0201', 'Allerød', '1084'], 55.852, 12.315),
  kommune(['0210', 'Fredensborg', '1084'], 55.942, 12.447),
  kommune(['0217', 'Helsingør', '1084'], 56.049, 12.482),
  kommune(['0219', 'Hillerød', '1084'], 55.934, 12.260),
  kommune(['0223', 'Hørsholm', '1084'], 55.889, 12.511),
  kommune(['0230', 'Rudersdal', '1084'], 55.835, 12.476),
  kommune(['0240', 'Egedal', '1084'], 55.786, 12.215),
  kommune(['0250', 'Frederikssund', '1084'], 55.782, 11.973),
  kommune(['0260', 'Halsnæs', '1084'], 55.996, 12.003),
  kommune(['0270', 'Gribskov', '1084'], 56.064, 12.286),
  kommune(['0400', 'Bornholm', '1084'], 55.128, 14.884),
  // Sjælland (17)
  kommune(['0253', 'Greve', '1085'], 55.586, 12.246),
  kommune(['0259', 'Køge', '1085'], 55.457, 12.073),
  kommune(['0265', 'Roskilde', '1085'], 55.622, 12.107),
  kommune(['0269', 'Solrød', '1085'], 55.533, 12.179),
  kommune(['0306', 'Odsherred', '1085'], 55.851, 11.601),
  kommune(['0316', 'Holbæk', '1085'], 55.670, 11.546),
  kommune(['0320', 'Faxe', '1085'], 55.274, 12.094),
  kommune(['0326', 'Kalundborg', '1085'], 55.660, 11.229),
  kommune(['0329', 'Ringsted', '1085'], 55.469, 11.815),
  kommune(['0330', 'Slagelse', '1085'], 55.366, 11.345),
  kommune(['0336', 'Stevns', '1085'], 55.325, 12.344),
  kommune(['0340', 'Sorø', '1085'], 55.525, 11.559),
  kommune(['0350', 'Lejre', '1085'], 55.605, 11.917),
  kommune(['0360', 'Lolland', '1085'], 54.800, 11.299),
  kommune(['0370', 'Næstved', '1085'], 55.295, 11.683),
  kommune(['0376', 'Guldborgsund', '1085'], 54.824, 11.962),
  kommune(['0390', 'Vordingborg', '1085'], 55.065, 11.974),
  // Syddanmark (22)
  kommune(['0410', 'Middelfart', '1083'], 55.457, 9.908),
  kommune(['0420', 'Assens', '1083'], 55.301, 10.041),
  kommune(['0430', 'Faaborg-Midtfyn', '1083'], 55.213, 10.366),
  kommune(['0440', 'Kerteminde', '1083'], 55.391, 10.571),
  kommune(['0450', 'Nyborg', '1083'], 55.277, 10.678),
  kommune(['0461', 'Odense', '1083'], 55.392, 10.298),
  kommune(['0479', 'Svendborg', '1083'], 55.096, 10.523),
  kommune(['0480', 'Nordfyns', '1083'], 55.506, 10.168),
  kommune(['0482', 'Langeland', '1083'], 54.820, 10.709),
  kommune(['0492', 'Ærø', '1083'], 54.856, 10.400),
  kommune(['0510', 'Haderslev', '1083'], 55.245, 9.298),
  kommune(['0530', 'Billund', '1083'], 55.698, 9.007),
  kommune(['0540', 'Sønderborg', '1083'], 54.943, 9.948),
  kommune(['0550', 'Tønder', '1083'], 55.044, 8.857),
  kommune(['0561', 'Esbjerg', '1083'], 55.462, 8.721),
  kommune(['0563', 'Fanø', '1083'], 55.406, 8.421),
  kommune(['0573', 'Varde', '1083'], 55.687, 8.606),
  kommune(['0575', 'Vejen', '1083'], 55.493, 9.050),
  kommune(['0580', 'Aabenraa', '1083'], 54.959, 9.277),
  kommune(['0607', 'Fredericia', '1083'], 55.564, 9.655),
  kommune(['0621', 'Kolding', '1083'], 55.426, 9.404),
  kommune(['0630', 'Vejle', '1083'], 55.700, 9.364),
  // Midtjylland (19)
  kommune(['0615', 'Horsens', '1082'], 55.907, 9.799),
  kommune(['0657', 'Herning', '1082'], 56.216, 8.894),
  kommune(['0661', 'Holstebro', '1082'], 56.430, 8.828),
  kommune(['0665', 'Lemvig', '1082'], 56.472, 8.289),
  kommune(['0671', 'Struer', '1082'], 56.455, 8.576),
  kommune(['0706', 'Syddjurs', '1082'], 56.357, 10.511),
  kommune(['0707', 'Norddjurs', '1082'], 56.465, 10.758),
  kommune(['0710', 'Favrskov', '1082'], 56.294, 9.918),
  kommune(['0727', 'Odder', '1082'], 55.941, 10.146),
  kommune(['0730', 'Randers', '1082'], 56.537, 10.090),
  kommune(['0740', 'Silkeborg', '1082'], 56.209, 9.561),
  kommune(['0741', 'Samsø', '1082'], 55.803, 10.586),
  kommune(['0746', 'Skanderborg', '1082'], 56.087, 9.849),
  kommune(['0751', 'Aarhus', '1082'], 56.155, 10.104),
  kommune(['0756', 'Ikast-Brande', '1082'], 56.145, 9.231),
  kommune(['0760', 'Ringkøbing-Skjern', '1082'], 56.022, 8.541),
  kommune(['0766', 'Hedensted', '1082'], 55.738, 9.823),
  kommune(['0779', 'Skive', '1082'], 56.620, 8.913),
  kommune(['0791', 'Viborg', '1082'], 56.471, 9.550),
  // Nordjylland (11)
  kommune(['0773', 'Morsø', '1081'], 56.753, 8.708),
  kommune(['0787', 'Thisted', '1081'], 56.894, 8.473),
  kommune(['0810', 'Brønderslev', '1081'], 57.180, 10.278),
  kommune(['0813', 'Frederikshavn', '1081'], 57.323, 10.414),
  kommune(['0820', 'Vesthimmerlands', '1081'], 56.815, 9.384),
  kommune(['0825', 'Læsø', '1081'], 57.266, 11.008),
  kommune(['0840', 'Rebild', '1081'], 56.869, 9.760),
  kommune(['0846', 'Mariagerfjord', '1081'], 56.734, 9.926),
  kommune(['0849', 'Jammerbugt', '1081'], 57.166, 9.622),
  kommune(['0851', 'Aalborg', '1081'], 56.981, 9.997),
  kommune(['0860', 'Hjørring', '1081'], 57.468, 10.078),
]);

/** The name with "Kommune" as one writes to it: "Københavns Kommune", "Aarhus Kommune". */
export function kommuneFullName(code: string): string {
  const name = kommuner.nameOf(code);
  if (name === 'København') return 'Københavns Kommune';
  if (name === 'Bornholm') return 'Bornholms Regionskommune';
  return `${name} Kommune`;
}

/** Four digits from a register's three or four: `101` and `0101` are the same kommune. */
export function kommuneCode(registerCode: string | number): string {
  return String(registerCode).padStart(4, '0');
}
