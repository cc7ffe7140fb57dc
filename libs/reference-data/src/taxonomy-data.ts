import type { Certainty } from './code-list.ts';

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly certainty: Certainty;
}

interface StillingsbetegnelseEntry extends Entry {
  /** ISCO-08, four digits. */
  readonly isco?: string;
  /** Alias uuid and label. */
  readonly aliases: readonly (readonly [string, string])[];
}

interface GruppeEntry extends Entry {
  readonly stillingsbetegnelser: readonly StillingsbetegnelseEntry[];
}

interface OmraadeEntry extends Entry {
  readonly grupper: readonly GruppeEntry[];
}

/**
 * The seed taxonomy: erhvervsområde > erhvervsgruppe > stillingsbetegnelse > alias. Certainty is that of the code:
 * K is a code seen in the real taxonomy; the other uuids are version 5 over the label (taxonomy.spec.ts says how).
 */
export const TAXONOMY: readonly OmraadeEntry[] = [
  {
    code: '10000',
    name: 'Sundhed, omsorg og personlig pleje',
    certainty: 'K',
    grupper: [
      {
        code: '10010',
        name: 'Sygepleje, jordemødre og læger',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'e4b05d82-ee8e-54f9-ac33-9b08e67f46f0', name: 'Sygeplejerske', isco: '2221', certainty: 'F', aliases: [
            ['00fcaccc-d329-56b8-9d65-0677a30cd86a', 'Operationssygeplejerske'],
            ['79b7bba3-8342-5177-b6f2-02b473b55394', 'Hjemmesygeplejerske'],
            ['970d23a9-2f05-540d-a9f2-9f3df2f0d86a', 'Afdelingssygeplejerske'],
          ] },
          { code: '7c683ff8-3d48-5d99-b3fc-764158b955b5', name: 'Jordemoder', certainty: 'F', aliases: [] },
          { code: 'e179aa6b-bd83-5773-a6d8-7e8613de62ee', name: 'Læge', certainty: 'F', aliases: [
            ['14b97b18-3a86-5985-9918-5889a70b6bfa', 'Overlæge'],
            ['56795139-04a5-59be-ae32-e53fa92fd875', 'Vagtlæge'],
          ] },
        ],
      },
      {
        code: '10060',
        name: 'Social- og sundhedsarbejde, genoptræning og laboratorium',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '2277e3e5-0336-5326-9305-8ac7a1e6f3d1', name: 'Social- og sundhedsassistent', isco: '3221', certainty: 'F', aliases: [
            ['b7d40845-1540-5df7-ae0f-55b3871f840a', 'SOSU-assistent'],
          ] },
          { code: '425cf000-1c0b-51cc-b59f-cf2c1873c496', name: 'Social- og sundhedshjælper', isco: '5322', certainty: 'F', aliases: [
            ['8418a4a1-0781-582d-9306-8a854aa2dd9a', 'SOSU-hjælper'],
            ['341c1971-d416-5dbc-a487-5d46c459a17e', 'Hjemmehjælper'],
          ] },
          { code: 'abd3950f-6cd6-523b-8ce7-917fd6a63968', name: 'Fysioterapeut', certainty: 'F', aliases: [] },
          { code: '5ec5c3ff-403d-5d7b-bf73-26650bf64400', name: 'Bioanalytiker', certainty: 'F', aliases: [
            ['4bbe3c0c-ee4c-5677-90d2-0c4176fa5b2b', 'Laborant, hospital'],
          ] },
          { code: '1c9e7b09-2eab-5468-bc58-9144f281ebf7', name: 'Tandklinikassistent', certainty: 'F', aliases: [] },
        ],
      },
      {
        code: '10090',
        name: 'Frisør og personlig pleje',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '24e14c11-4309-5692-b890-8af4b8958955', name: 'Frisør', certainty: 'F', aliases: [
            ['edec4e26-8d97-520f-9815-7b686f9b3c95', 'Herrefrisør'],
            ['ce9d11b0-cc60-5bf0-80db-8a32319b6694', 'Frisørassistent'],
          ] },
        ],
      },
    ],
  },
  {
    code: '20000',
    name: 'Undervisning og vejledning',
    certainty: 'K',
    grupper: [
      {
        code: '20010',
        name: 'Undervisning i skoler og på uddannelser',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '077faffb-9ea8-5bd2-abe4-aabd2b9703dd', name: 'Folkeskolelærer', isco: '2341', certainty: 'F', aliases: [
            ['dc07c805-8c54-5d5c-84b5-e5165066e5e0', 'Lærervikar'],
            ['bdfe5789-b92a-52fb-a9ce-19ff7bf49ae3', 'Speciallærer'],
            ['112c358f-27ff-5eb9-8038-90d6d00335f5', 'Matematiklærer'],
          ] },
          { code: 'e21db22c-0cc3-51ed-a301-408a27d385ca', name: 'Gymnasielærer', certainty: 'F', aliases: [
            ['5c94e161-95f0-5cb9-abfb-8148d6a6f063', 'Adjunkt, gymnasium'],
            ['e2b0c3c5-d865-545d-9abe-411be3491643', 'Lektor, gymnasium'],
          ] },
          { code: '7db1e3d9-b306-52eb-87f2-32ef2c296388', name: 'Erhvervsskolelærer', certainty: 'F', aliases: [
            ['e456f0a2-4f81-559f-9d99-d6bb7f80dd4b', 'Faglærer'],
          ] },
        ],
      },
      {
        code: '20030',
        name: 'Vejledning og voksenundervisning',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '2ce86058-dd42-5ff5-ba5f-e46a1babba2c', name: 'Studievejleder', certainty: 'F', aliases: [
            ['c5fdb609-694e-5bb9-9e88-c63b7f832586', 'UU-vejleder'],
          ] },
          { code: 'd64e7a2d-2d54-56fe-9cf4-c0736f6a1793', name: 'Voksenunderviser', certainty: 'F', aliases: [
            ['5795a1f9-75de-5dea-a21b-2d9821d496a8', 'VUC-lærer'],
            ['881818f6-0859-583f-9313-d045645c49e7', 'Dansklærer for udlændinge'],
          ] },
        ],
      },
    ],
  },
  {
    code: '30000',
    name: 'Pædagogisk, socialt og kirkeligt arbejde',
    certainty: 'K',
    grupper: [
      {
        code: '30010',
        name: 'Pædagogisk arbejde',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '34f1329f-61ea-5aa7-960c-c6ef4c31de23', name: 'Pædagog', isco: '2342', certainty: 'F', aliases: [
            ['022bc0de-8f4d-5826-ac40-8d8c3bb50190', 'Børnehavepædagog'],
            ['3da453ec-8d8a-57ff-81ce-2b3127b50ff2', 'Socialpædagog'],
            ['ce4b9cc9-b067-5502-9be8-1f6e999089c6', 'Klubpædagog'],
          ] },
          { code: 'f644e359-9823-580e-a466-09a9063dba38', name: 'Pædagogmedhjælper', certainty: 'F', aliases: [
            ['a478f522-bda0-5233-b628-8cb6fcb78e0b', 'Vikar, børnehave'],
          ] },
          { code: '63a684a5-63f0-5c7b-97ea-cb8c9663fa3c', name: 'Dagplejer', certainty: 'F', aliases: [] },
        ],
      },
      {
        code: '30020',
        name: 'Socialt arbejde og beskæftigelse',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'd6bf8888-c58a-5f1f-9508-1503d394711f', name: 'Socialrådgiver', isco: '2635', certainty: 'F', aliases: [
            ['4bdcb972-6d04-52c8-b8bd-78045ada6234', 'Sagsbehandler, social'],
            ['0e6db0de-623c-5b22-9d4b-d72db7c94e08', 'Familierådgiver'],
          ] },
          { code: 'f0cf29b7-f654-57c5-97aa-717f6cc5d3a2', name: 'Jobkonsulent', certainty: 'F', aliases: [
            ['7b89683e-f863-5815-9e82-88c00b963076', 'Virksomhedskonsulent'],
            ['e93a4476-aca1-5fae-9faa-c08dd53eba95', 'Beskæftigelseskonsulent'],
          ] },
        ],
      },
      {
        code: '30030',
        name: 'Kirkeligt arbejde',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '5dd24463-c195-588e-89f3-301701b3deda', name: 'Sognepræst', certainty: 'F', aliases: [] },
          { code: 'c0f05843-a6c2-5503-b53c-671cb741daea', name: 'Kirketjener', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '40000',
    name: 'Bygge og anlæg',
    certainty: 'K',
    grupper: [
      {
        code: '40010',
        name: 'Bygningshåndværk',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '25197e22-4d2c-5fa3-9c88-ae652047aa2e', name: 'Tømrer', isco: '7115', certainty: 'F', aliases: [
            ['6d7c135d-6475-5c73-b709-d4ee607269cb', 'Bygningssnedker'],
            ['35e922cb-a3be-56c2-b0d5-03fa152b5bf3', 'Tagtømrer'],
          ] },
          { code: '317d69c9-45a4-5921-a546-1a9fb0cee043', name: 'Murer', certainty: 'F', aliases: [
            ['d80353f9-0704-53f5-b106-0eaf15e36eb9', 'Flisemurer'],
          ] },
          { code: 'f74f0649-9eff-5f3f-bf81-f17f33576d4a', name: 'Elektriker', isco: '7411', certainty: 'F', aliases: [
            ['0768603c-ec15-54ec-aad4-35f9ef1d9447', 'Installationselektriker'],
            ['818fe46a-5c16-5eca-8b2c-74c992cfdc85', 'Serviceelektriker'],
          ] },
          { code: '21162903-3360-5a57-b2ab-b7f280db8293', name: 'VVS-montør', certainty: 'F', aliases: [
            ['214b1666-4b4b-5ae4-9e48-e6cf961af08c', 'Blikkenslager'],
            ['75d92861-4dc8-542c-afe0-ca0984fb1eec', 'Rørlægger'],
          ] },
          { code: '13c24cbe-bdf8-58c4-a4eb-e8f649658520', name: 'Maler', certainty: 'F', aliases: [
            ['78d3fa04-57ef-5bea-9284-3b4dd88ed740', 'Bygningsmaler'],
          ] },
        ],
      },
      {
        code: '40020',
        name: 'Anlæg og byggeledelse',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '9cbbd84f-155a-5a85-a165-bbf7eb933cb8', name: 'Struktør', certainty: 'F', aliases: [
            ['c71416b8-95d7-5174-ab2a-2ede0001d7f9', 'Kloakmester'],
            ['c06f05fb-5877-5882-97ca-aaf59222b628', 'Jord- og betonarbejder'],
          ] },
          { code: '6a929601-b249-5aa9-a0db-6334ddb39608', name: 'Byggeleder', certainty: 'F', aliases: [
            ['7af49c97-f8ae-52f9-b99b-5905cadba20f', 'Entrepriseleder'],
          ] },
        ],
      },
    ],
  },
  {
    code: '50000',
    name: 'Jern, metal og auto',
    certainty: 'K',
    grupper: [
      {
        code: '50010',
        name: 'Jern og metal',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '18a34dae-5880-5113-bd24-4e0ff61d6b0a', name: 'Smed', isco: '7221', certainty: 'F', aliases: [
            ['4875f500-aa17-517f-84cf-cf5723da7e9b', 'Klejnsmed'],
            ['55bb0f91-1e0e-581b-be56-062672e0aa6c', 'Svejser'],
            ['39edeb28-40ea-57c8-b277-d9bada84f65d', 'Skibssmed'],
          ] },
          { code: '41df0239-e9c4-525b-8d59-e35323ace92c', name: 'Industritekniker', certainty: 'F', aliases: [
            ['933126db-7713-583a-ac3e-f11495de48bf', 'CNC-operatør'],
            ['4e9f733e-7a31-5087-87d2-ccaff5ec0066', 'Drejer'],
          ] },
        ],
      },
      {
        code: '50020',
        name: 'Auto og cykel',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '40ced34a-e515-5e2e-9533-472302cda14d', name: 'Automekaniker', isco: '7231', certainty: 'F', aliases: [
            ['f22f3475-9c9b-5419-a8d0-5ed2a20205fe', 'Personvognsmekaniker'],
            ['c3463e35-3aa0-5074-8b67-5af7c7e65ef3', 'Lastvognsmekaniker'],
          ] },
          { code: '91a6b641-bf4c-50b0-b9b6-9b29481ca5ad', name: 'Cykelmekaniker', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '60000',
    name: 'Industriel produktion',
    certainty: 'K',
    grupper: [
      {
        code: '60010',
        name: 'Produktion og kvalitet',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'ce1c1363-9162-5ca3-8263-673f396c05ee', name: 'Produktionsmedarbejder', isco: '8219', certainty: 'F', aliases: [
            ['db8ec51a-5e1f-5830-bc0c-ea1834531456', 'Pakkeriarbejder'],
            ['e016861d-6190-53ca-9e41-8b0102490ab7', 'Maskinpasser'],
          ] },
          { code: '0cb195b7-ae8a-55b5-b5d1-465c9bedb460', name: 'Procesoperatør', certainty: 'F', aliases: [
            ['57479a1d-6e97-5801-81a1-946487ab2dab', 'Farmaceutisk operatør'],
          ] },
          { code: '6d07ea67-a6a6-5897-9d2f-00e1d5e15aca', name: 'Industrioperatør', certainty: 'F', aliases: [] },
          { code: 'd9b14017-e938-52b9-b5a2-04fbc09e4d3c', name: 'Montør, elektronik', certainty: 'F', aliases: [] },
          { code: '675962d9-0bd1-51cc-a0ee-fe3c4c88c0d8', name: 'Kvalitetskontrollør', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '80000',
    name: 'Kontor, administration, regnskab og finans',
    certainty: 'K',
    grupper: [
      {
        code: '80010',
        name: 'Kontor og sekretariat',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'f28fd861-aea1-5582-8aa1-5a78cecd1bb0', name: 'Kontorassistent', isco: '4110', certainty: 'F', aliases: [
            ['7cb9a48e-18e2-50bf-9c66-bfd3f8de2230', 'Kontormedhjælper'],
            ['025e17ae-7ed2-59d1-899b-030db5078255', 'Administrativ medarbejder'],
          ] },
          { code: '3ab3e70d-1138-5a8f-ae8d-63df1a4e364b', name: 'Sekretær', certainty: 'F', aliases: [
            ['02fd1cac-73c0-5cd1-be29-dcb06a5d42a7', 'Direktionssekretær'],
            ['3fe9c9ea-acb1-524b-bb9a-2a2f5c4c89e7', 'Lægesekretær'],
          ] },
          { code: '80d80422-8227-5e72-80b9-0035983185e0', name: 'Receptionist', certainty: 'F', aliases: [] },
          { code: '599edd01-1f68-5928-b56a-34b30d5077e2', name: 'Telefonist', certainty: 'F', aliases: [] },
          { code: '0354c59e-494a-56ae-9675-27910be29f54', name: 'Kontordame', certainty: 'F', aliases: [] },
          { code: '03b241dd-62c8-545c-88fe-58570bf2a9d5', name: 'Hulkortoperatør', certainty: 'F', aliases: [] },
        ],
      },
      {
        code: '80020',
        name: 'Regnskab og revision',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '4d97f899-9c27-5eb8-9474-ed9422b95dd0', name: 'Bogholder', isco: '3313', certainty: 'F', aliases: [
            ['2a09b912-2c83-57a9-80f6-88a460c0f83b', 'Debitorbogholder'],
            ['6494a5be-ff02-57b3-8882-5bea67c00df5', 'Kreditorbogholder'],
            ['6d3226a4-0511-5221-990c-52354b2a5b3c', 'Lønbogholder'],
          ] },
          { code: '8b51ba44-98ea-5a36-a74b-0dee9ba59c44', name: 'Revisor', certainty: 'F', aliases: [
            ['54d884e0-3e79-5523-be9a-a4c3c3c89fbd', 'Revisorassistent'],
          ] },
          { code: 'c6b20e0a-568b-598a-8a04-4f326a0783bf', name: 'Regnskabsmedarbejder', certainty: 'F', aliases: [] },
          { code: 'cb03c91a-6619-5b24-a71b-db41ee6db797', name: 'Controller', certainty: 'F', aliases: [
            ['42e3a887-568f-5575-98f9-60c0c78d0266', 'Business controller'],
          ] },
        ],
      },
      {
        code: '80030',
        name: 'Bank, løn og personale',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '04d057e2-7d25-5d3e-8b6d-2ed323f22ac5', name: 'Bankrådgiver', certainty: 'F', aliases: [] },
          { code: '426e017f-ebe5-4bea-b1eb-7d2d5ab3c6db', name: 'Personalekonsulent', certainty: 'K', aliases: [
            ['4346c485-23cd-532e-95d9-bc690a7d33a3', 'HR-konsulent'],
            ['5f7827ab-cc8b-5bee-95d6-81b8652b76b6', 'Rekrutteringskonsulent'],
          ] },
          { code: '29f68d7b-502d-5359-936b-6a57b2f4f12a', name: 'Lønkonsulent', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '90000',
    name: 'Salg, indkøb og markedsføring',
    certainty: 'K',
    grupper: [
      {
        code: '90010',
        name: 'Butik',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '525dff92-bbef-55f4-bba4-f86ed5a749ec', name: 'Butiksassistent', isco: '5223', certainty: 'F', aliases: [
            ['769fcc5d-2c34-5acc-838d-ed3e5d4292a1', 'Salgsassistent'],
            ['63bb343a-b58c-5183-bb92-0ffb7b7c5521', 'Kasseassistent'],
            ['0d5f9edb-158b-5045-98d0-e0d2db4b4e8f', 'Ekspedient'],
          ] },
          { code: '64db7a9a-5958-58fb-80b8-b0436708c9f8', name: 'Butikschef', certainty: 'F', aliases: [] },
        ],
      },
      {
        code: '90020',
        name: 'Salg og indkøb',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'e5b1274d-cbc4-55d5-9b75-20f21decf1bd', name: 'Salgskonsulent', certainty: 'F', aliases: [
            ['e21e8e90-ca1a-5007-93b5-716279ecb097', 'Key account manager'],
            ['97931156-05e7-520f-a77c-468bdf776433', 'Kørende sælger'],
          ] },
          { code: '49ecb7c4-6f87-5ef1-9adf-d2740f0d77fa', name: 'Telefonsælger', certainty: 'F', aliases: [
            ['6bd62842-dfd9-5a9a-83a4-5f67e633176b', 'Mødebooker'],
          ] },
          { code: '71d4be77-9cbc-5d53-bae3-b8a29da5418d', name: 'Indkøber', certainty: 'F', aliases: [
            ['9c1faf15-db86-5f3b-885a-dbb898f91446', 'Strategisk indkøber'],
          ] },
        ],
      },
      {
        code: '90030',
        name: 'Markedsføring, kommunikation og kundeservice',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'e9b855bd-831a-5e71-84e4-c7e610258a99', name: 'Marketingkoordinator', certainty: 'F', aliases: [
            ['abe2a819-c44e-57b8-bd05-8f3bce1188a3', 'Digital marketing-specialist'],
            ['1eae4b92-f850-5d7c-9525-e8bbfdbab2a6', 'SEO-specialist'],
          ] },
          { code: 'db62f220-04fa-555b-8af0-0fbaef42b9ea', name: 'Kommunikationskonsulent', certainty: 'F', aliases: [] },
          { code: '78471621-84ab-5880-a0e2-6057dd429ab9', name: 'Kundeservicemedarbejder', certainty: 'F', aliases: [
            ['02f069fc-9bcb-5e9b-93bc-840892f06c84', 'Callcentermedarbejder'],
          ] },
        ],
      },
    ],
  },
  {
    code: '100000',
    name: 'Medie, kultur, turisme, idræt og underholdning',
    certainty: 'K',
    grupper: [
      {
        code: '100010',
        name: 'Medie, kultur, turisme, idræt og underholdning',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'e0a119e3-5a12-542d-8c77-cd97a3ea78b9', name: 'Journalist', isco: '2642', certainty: 'F', aliases: [
            ['5d1ad28a-63d8-5380-b72b-dcf4f89f4f70', 'Redaktør'],
            ['8026fa8d-471c-5359-bdb3-e5cecdb0d840', 'Webjournalist'],
          ] },
          { code: '53659a86-8651-57ba-bf04-7327361be7ca', name: 'Fotograf', certainty: 'F', aliases: [
            ['183dfee2-7090-5f74-a50c-936ce755bb43', 'Pressefotograf'],
          ] },
          { code: 'b9672b16-8df8-56f7-898e-52887cb98e6b', name: 'Bibliotekar', certainty: 'F', aliases: [
            ['8b3e5fa0-c657-5ace-8fb1-941cc7dfb22b', 'Biblioteksassistent'],
          ] },
          { code: 'bea797a3-b5f4-5ccb-bde3-cceb8a7ecd7e', name: 'Museumsinspektør', certainty: 'F', aliases: [] },
          { code: 'a9c25eb8-9599-53da-95dc-703132c8be9e', name: 'Rejsekonsulent', certainty: 'F', aliases: [
            ['0983e6e2-acdc-5c3b-b984-aa86b32f87a5', 'Guide'],
          ] },
          { code: 'f2a469cb-509b-5019-bc7b-db26c858e925', name: 'Fitnessinstruktør', certainty: 'F', aliases: [] },
          { code: '756aa4de-29b4-53d7-b95d-b6f8dc6f7e9d', name: 'Livredder', certainty: 'F', aliases: [
            ['fa0653ff-9192-53b3-a631-43c57ef5a51a', 'Svømmeassistent'],
          ] },
        ],
      },
    ],
  },
  {
    code: '110000',
    name: 'It og teleteknik',
    certainty: 'K',
    grupper: [
      {
        code: '110020',
        name: 'It-ledelse, arkitektur og support',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'bd7a2036-3200-5f7e-967c-0a0868cfc1ee', name: 'It-projektleder', certainty: 'F', aliases: [
            ['586bf1f8-f23c-5ee3-84d1-838f8e37f3e5', 'Scrum master'],
          ] },
          { code: '3e0e9dc0-6407-5aad-abfc-ae8c2dc89802', name: 'It-arkitekt', certainty: 'F', aliases: [
            ['8f394e3a-27e3-51c8-904f-7f43b105af84', 'Løsningsarkitekt'],
            ['4b9ebb00-ad1e-5b37-956f-a792d145c78c', 'Enterprise-arkitekt'],
          ] },
          { code: '0f2db0b4-72b8-5586-a1a1-08a39b5d0a02', name: 'It-supporter', isco: '3512', certainty: 'F', aliases: [
            ['3482f76a-983e-5477-a700-4b4975b58a20', 'Helpdeskmedarbejder'],
            ['b81a6d28-98b3-5d5a-a580-f0a6a93dce54', 'Servicedesk-medarbejder'],
          ] },
        ],
      },
      {
        code: '110050',
        name: 'Systemudvikling',
        certainty: 'K',
        stillingsbetegnelser: [
          { code: '8b6456a3-ae9a-45a0-a65b-fed797521753', name: 'Programmør og systemudvikler', isco: '2512', certainty: 'K', aliases: [
            ['843f2171-932c-594d-bff8-5b5b009caecd', 'Softwareudvikler'],
            ['36c33f7d-6b2e-5e4e-950b-b120fa5553fc', 'Webudvikler'],
            ['9df6f0f2-65ad-5a8f-a852-9ef2e3d4fc12', 'Appudvikler'],
            ['903e16cf-5268-5bdd-95e0-9ad4d3c88bbb', 'Fullstackudvikler'],
          ] },
          { code: '2cd16234-7821-4d6b-b90e-aa4a629b3fe3', name: 'Softwareudvikler, backend', certainty: 'K', aliases: [
            ['c1fbdf5d-bd34-52a8-9ed4-c90ec369cd52', 'Javaudvikler'],
            ['5df80a99-76ec-5694-b7b4-23571e7fd078', '.NET-udvikler'],
          ] },
          { code: '5176e63a-9080-5eda-9eba-318b130d36d4', name: 'Softwareudvikler, frontend', certainty: 'F', aliases: [
            ['16aa3864-e22e-5b2c-8ec7-349881d3cf46', 'React-udvikler'],
          ] },
          { code: '78d38994-9c47-52cc-8dbe-dc7cc0088d66', name: 'Analytiker, data og analyse', isco: '2511', certainty: 'F', aliases: [
            ['a28bc9cd-8bda-5eec-90c0-34ea0261a6b1', 'Dataanalytiker'],
            ['6376ce97-f55e-5341-b3b9-ad660108d1f1', 'BI-udvikler'],
            ['8ea5ed25-d693-50df-89b4-780ddfd0b68b', 'Data scientist'],
            ['66926aaa-8ea4-5990-8284-89c0b61c253c', 'Business intelligence-konsulent'],
          ] },
          { code: 'ef269713-2f91-5313-a661-0f4f5395747b', name: 'Testspecialist', certainty: 'F', aliases: [
            ['ab4b1c5c-9e3b-5340-8f79-82210863ee27', 'Testmanager'],
            ['2da2b88e-a521-5141-a951-a0aae3dd61dc', 'QA-engineer'],
          ] },
        ],
      },
      {
        code: '110060',
        name: 'Drift, netværk og it-sikkerhed',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '4e0668da-46d4-5ee3-a178-578908bc684f', name: 'Systemadministrator', certainty: 'F', aliases: [
            ['1a1aa83a-6206-50f2-8784-01013d5e4299', 'Netværksspecialist'],
            ['d4780fff-5625-5b79-97f5-500d3b01f27f', 'DevOps-engineer'],
            ['6d0adfe6-97c5-5714-8913-5b95449a219a', 'Cloud-specialist'],
          ] },
          { code: 'f32a3ef0-8df3-5e94-95b3-e35ae7999115', name: 'It-sikkerhedskonsulent', certainty: 'F', aliases: [
            ['4485b027-057f-59fc-affb-1b33900d8cca', 'Informationssikkerhedskonsulent'],
          ] },
          { code: 'f02e7b0b-a5a3-5b2b-af7b-7d3376c2f3d3', name: 'Datatekniker', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '120000',
    name: 'Transport, post, lager- og maskinførerarbejde',
    certainty: 'K',
    grupper: [
      {
        code: '120010',
        name: 'Lager',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'ca421ba4-824c-53d4-a4f3-ae2cef20cced', name: 'Lagermedarbejder', isco: '4321', certainty: 'F', aliases: [
            ['a199a220-916e-55e2-97e2-efb83717d734', 'Plukker'],
            ['ffe590c6-988d-5755-badc-ef95d902bba4', 'Lagerekspedient'],
          ] },
          { code: '38e1d31a-5838-5ceb-b7e7-108a3f708e80', name: 'Truckfører', isco: '8344', certainty: 'F', aliases: [] },
        ],
      },
      {
        code: '120020',
        name: 'Chauffør og bud',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'a3b64e99-4924-52b5-9f1d-6f8966fedc11', name: 'Chauffør, lastvogn', isco: '8332', certainty: 'F', aliases: [
            ['3a0ce7dd-2109-564f-b958-ed7a52ad3850', 'Eksportchauffør'],
            ['5aae5e59-b6ce-50cb-8864-12818a7648bd', 'Distributionschauffør'],
          ] },
          { code: 'ebe61736-9eac-5e6d-a32d-b536a4c9a613', name: 'Buschauffør', certainty: 'F', aliases: [
            ['ad050b05-1930-51f1-b110-5dd1f76a014b', 'Rutebilchauffør'],
          ] },
          { code: '03eb3f21-6269-5db3-86af-7e40fd4f7b0d', name: 'Taxachauffør', certainty: 'F', aliases: [] },
          { code: '95aa8d23-5d36-55d5-849e-18e76ba272f3', name: 'Avisbud', certainty: 'F', aliases: [
            ['4db7b438-3ab8-5c6c-81dc-8dc265c4dd9e', 'Postbud'],
            ['aa4c2351-985f-59a9-9226-6d5cdd370064', 'Pakkebud'],
          ] },
        ],
      },
      {
        code: '120030',
        name: 'Maskinføring og spedition',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'fd1bb0d2-29cf-51f7-8f8f-312dac3fd67f', name: 'Maskinfører', certainty: 'F', aliases: [
            ['a54e77cb-27a4-5b4e-9ef3-2b381bd13b11', 'Gravemaskinefører'],
          ] },
          { code: '033bae92-1634-572e-8fce-d6218e16e1f5', name: 'Speditør', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '130000',
    name: 'Hotel, restauration, køkken, kantine',
    certainty: 'K',
    grupper: [
      {
        code: '130010',
        name: 'Hotel, restauration, køkken, kantine',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '5728dbcf-29c3-53cb-b501-ec66a457be78', name: 'Kok', isco: '5120', certainty: 'F', aliases: [
            ['e81f22c2-a60a-5684-8820-da27e70f7946', 'Souschef'],
            ['77820f33-87fb-56ad-8c4c-c018a5587f35', 'Kold jomfru'],
          ] },
          { code: 'cf7e853a-f693-5e17-8d08-989e5ebaec0c', name: 'Tjener', isco: '5131', certainty: 'F', aliases: [
            ['4b9bba7d-6b70-5819-8736-6335299d866b', 'Overtjener'],
            ['08d07631-2769-5541-a4e9-ce0405a91a04', 'Bartender'],
          ] },
          { code: '953de365-145e-54a6-97b5-1305e53fe73d', name: 'Køkkenmedhjælper', certainty: 'F', aliases: [
            ['58290049-cdf9-5877-8b17-54c0b3085a7f', 'Opvasker'],
          ] },
          { code: '6cb1c84a-7db4-5a37-b3b1-3c40107eade5', name: 'Ernæringsassistent', certainty: 'F', aliases: [] },
          { code: 'b7e8436b-301f-5948-8fd6-1ec35f149819', name: 'Kantinemedarbejder', certainty: 'F', aliases: [] },
          { code: '3950f97e-4d55-5e98-a4af-0546dd0d4dc2', name: 'Hotelreceptionist', certainty: 'F', aliases: [] },
          { code: '7ac9b3b2-db13-5495-a831-1f396db82335', name: 'Stuepige', certainty: 'F', aliases: [
            ['405eea0b-71b1-5bc6-a803-8eb8087992e2', 'Housekeeping-medarbejder'],
          ] },
        ],
      },
    ],
  },
  {
    code: '140000',
    name: 'Rengøring, ejendomsservice og renovation',
    certainty: 'K',
    grupper: [
      {
        code: '140010',
        name: 'Rengøring, ejendomsservice og renovation',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '74368816-1884-5f80-861b-17c98c332bad', name: 'Rengøringsassistent', isco: '9112', certainty: 'F', aliases: [
            ['86d815a0-86d3-53be-a111-975f56bcd26f', 'Hospitalsserviceassistent'],
            ['3dffb419-0184-5545-a155-4c0a37fef2f9', 'Serviceassistent'],
          ] },
          { code: '0ca77fc8-323d-5e52-a1b7-6d87fbcdb966', name: 'Ejendomsservicetekniker', certainty: 'F', aliases: [
            ['4459c5df-082b-5259-a466-7ce3c110fcc0', 'Vicevært'],
            ['effb83dc-7ae9-5570-943f-0b48b6ee450c', 'Pedel'],
          ] },
          { code: 'd7dfb837-d550-5e13-a902-ed99b4bcca39', name: 'Renovationsmedarbejder', certainty: 'F', aliases: [
            ['bc02bfe8-914f-55e2-b924-95a4c1507488', 'Skraldemand'],
          ] },
          { code: '24f45bda-8ab0-5af5-a13e-975d94ad1394', name: 'Vinduespudser', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '150000',
    name: 'Design, formgivning og grafisk arbejde',
    certainty: 'K',
    grupper: [
      {
        code: '150010',
        name: 'Design, formgivning og grafisk arbejde',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '880bdf3a-bfa1-5523-a180-bfad7c9c76cf', name: 'Grafisk designer', isco: '2166', certainty: 'F', aliases: [
            ['145cd74f-1c82-576b-8182-e5fc7647be6e', 'Grafiker'],
            ['6c59f572-d524-55a1-b451-4a2420482f8d', 'Mediegrafiker'],
          ] },
          { code: 'f5541f19-3528-5241-ad5a-3d695c8b3328', name: 'UX-designer', certainty: 'F', aliases: [
            ['0d36ea33-c5d1-52f5-8158-f0c8c8695f6d', 'Interaktionsdesigner'],
          ] },
          { code: 'b5771157-e76f-56e4-a371-3f9369cff5da', name: 'Industriel designer', certainty: 'F', aliases: [] },
          { code: 'e9930712-f956-5189-aabc-73da37a23880', name: 'Webdesigner', certainty: 'F', aliases: [] },
          { code: '03e17558-f0b6-5a51-bff1-8eb5f4adc2fe', name: 'Bygningskonstruktør', certainty: 'F', aliases: [
            ['5cb2fb33-6800-5c67-a2c5-3f1c03656f43', 'Teknisk designer'],
          ] },
        ],
      },
    ],
  },
  {
    code: '160000',
    name: 'Vagt, sikkerhed og overvågning',
    certainty: 'K',
    grupper: [
      {
        code: '160010',
        name: 'Vagt, sikkerhed og overvågning',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '6893819f-7c61-523e-9640-69488a026313', name: 'Vagt', isco: '5414', certainty: 'F', aliases: [
            ['84ee240f-219d-5105-ae5a-924ccb7b5635', 'Dørmand'],
            ['bb8793fa-9e14-577e-9515-1f026cea283c', 'Butiksdetektiv'],
          ] },
          { code: 'fa5346dc-faff-5236-8be6-25131157cde4', name: 'Vagtcentralmedarbejder', certainty: 'F', aliases: [
            ['f679603f-6ca3-5798-844d-bf9ca250d392', 'Alarmoperatør'],
          ] },
          { code: '73c309a8-8935-5d20-ac09-5abae6f7a904', name: 'Brandmand', certainty: 'F', aliases: [
            ['5e2be1bf-59b8-5038-bd20-7ee5cbc5421d', 'Deltidsbrandmand'],
          ] },
          { code: '33e5f8b9-8b1a-5e39-85f7-702878118edc', name: 'Politibetjent', certainty: 'F', aliases: [] },
          { code: '07b3ee9f-deee-5805-8678-0a3a705ff0e4', name: 'Fængselsbetjent', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '170000',
    name: 'Landbrug, skovbrug, gartneri, fiskeri og dyrepleje',
    certainty: 'K',
    grupper: [
      {
        code: '170010',
        name: 'Landbrug, skovbrug, gartneri, fiskeri og dyrepleje',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'ef4b5047-7242-5c2c-91e7-e2cfc9ba1db2', name: 'Landbrugsmedhjælper', certainty: 'F', aliases: [
            ['0b8cdc97-88e4-53a8-ad8b-3e3ffb237d05', 'Fodermester'],
            ['9c79a4d4-77d8-5cb0-935e-3c32f3ed8a63', 'Svinepasser'],
          ] },
          { code: 'b464bd3e-6f9d-548e-aa34-9511c2594d8e', name: 'Gartner', certainty: 'F', aliases: [
            ['9cda4510-2bfc-54cf-b231-7710bdae8598', 'Anlægsgartner'],
            ['0fd4968a-4361-5564-8912-2c69a0692ba9', 'Væksthusgartner'],
          ] },
          { code: '5ae552d2-e2b0-5028-9d5f-b4273a060ab8', name: 'Skovarbejder', certainty: 'F', aliases: [] },
          { code: '65f75688-7402-5e67-b16b-a515577be6cc', name: 'Fisker', certainty: 'F', aliases: [
            ['7fe66333-5eb0-58d2-af54-03c5f16220a6', 'Fiskeskipper'],
          ] },
          { code: 'fbc838d9-1c88-5935-a74b-d34582128fe6', name: 'Veterinærsygeplejerske', certainty: 'F', aliases: [
            ['d8e1d15e-47b1-5fe4-9706-cb03b61d0e68', 'Dyrepasser'],
          ] },
        ],
      },
    ],
  },
  {
    code: '180000',
    name: 'Tekstil og beklædning',
    certainty: 'K',
    grupper: [
      {
        code: '180010',
        name: 'Tekstil og beklædning',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'badb0f1c-b105-5814-9281-15ca2ed8f284', name: 'Syer', certainty: 'F', aliases: [
            ['413742a8-4c37-5bbe-a6f4-7507c89a733a', 'Syerske'],
          ] },
          { code: 'eb90c70e-91e8-5e46-8677-0842d54f71e9', name: 'Skrædder', certainty: 'F', aliases: [
            ['a1acb876-9a6f-5cc1-b7ba-efe9cb6d663e', 'Beklædningshåndværker'],
          ] },
          { code: '27112bd7-e6e2-530d-b78a-e96305268e10', name: 'Vaskerimedarbejder', certainty: 'F', aliases: [] },
          { code: '61accc66-b5be-5a04-b1e2-465d88c2aa43', name: 'Møbelpolstrer', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '190000',
    name: 'Nærings- og nydelsesmiddel',
    certainty: 'K',
    grupper: [
      {
        code: '190010',
        name: 'Nærings- og nydelsesmiddel',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'eaa16214-43b1-5315-96fb-08a366495a91', name: 'Bager', certainty: 'F', aliases: [
            ['5c37a9ee-8324-5171-ae20-f4e9a2cf1f47', 'Konditor'],
          ] },
          { code: '0c3116da-5d55-5030-9e38-86d72f0a6224', name: 'Slagter', certainty: 'F', aliases: [
            ['db6b0ed8-4184-5d74-922f-84fef48468b6', 'Slagteriarbejder'],
            ['0f60db9b-0fe9-57c9-90da-7caab69895ee', 'Butiksslagter'],
          ] },
          { code: '655c8b09-a2c3-58e6-9585-feff9e5af96d', name: 'Mejerist', certainty: 'F', aliases: [] },
          { code: 'f80365de-f4d4-5a2e-9062-84321ece50ab', name: 'Bryggeriarbejder', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '200000',
    name: 'Træ, møbel, glas og keramik',
    certainty: 'K',
    grupper: [
      {
        code: '200010',
        name: 'Træ, møbel, glas og keramik',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '1c861e4b-1e4e-5d4f-9490-9e5359d32fa1', name: 'Møbelsnedker', certainty: 'F', aliases: [
            ['1b69f6eb-f180-59ef-9a21-c39a587bbbf5', 'Inventarsnedker'],
          ] },
          { code: 'f6225479-2165-5c62-b6b0-f41010ab88fc', name: 'Maskinsnedker', certainty: 'F', aliases: [] },
          { code: '42d46e52-da6f-5a8e-9538-376c2c144312', name: 'Glarmester', certainty: 'F', aliases: [
            ['260d1ccf-7eda-5671-a7f1-f5ef01e80585', 'Glasmontør'],
          ] },
          { code: '3132144b-5070-5d45-b899-674be86bbf66', name: 'Keramiker', certainty: 'F', aliases: [] },
          { code: 'c989e323-b4fa-58ba-8de1-5fe82a1604a7', name: 'Savværksarbejder', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '210000',
    name: 'Akademisk arbejde',
    certainty: 'F',
    grupper: [
      {
        code: '210010',
        name: 'Akademisk arbejde',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '7feca598-78ed-5385-83ea-d51d2674affd', name: 'Jurist', isco: '2611', certainty: 'F', aliases: [
            ['4dd8e904-ab93-5ed8-99b0-70d46df8c470', 'Advokatfuldmægtig'],
            ['728526a3-0c1b-5cc5-8315-3012ff798c42', 'Fuldmægtig, jura'],
          ] },
          { code: 'de4dac12-4701-59d0-bcfa-5e052c59bce6', name: 'Økonom', certainty: 'F', aliases: [
            ['428a1745-a191-5943-baf7-061c99f692db', 'Samfundsøkonom'],
          ] },
          { code: 'a96481f1-f2cf-5e75-aee1-6fe316854c67', name: 'Fuldmægtig', certainty: 'F', aliases: [
            ['8469af2b-afc6-59ec-83c2-27865cccf889', 'AC-fuldmægtig'],
            ['d34ef704-f4a3-528f-bbf8-9857ec00bbc0', 'Specialkonsulent'],
          ] },
          { code: '0844b59c-6b9f-51e6-9092-ce88b85257e7', name: 'Civilingeniør, byg', certainty: 'F', aliases: [
            ['7649f831-a211-55bd-8794-da617aa9a04c', 'Statiker'],
          ] },
          { code: '0d4c276d-362c-548d-b3b3-61cb8aa406f2', name: 'Maskiningeniør', certainty: 'F', aliases: [] },
          { code: '0c664d24-c92e-5242-af4f-567bd933ad75', name: 'Kemiker', certainty: 'F', aliases: [] },
          { code: '7e96834b-070c-43d7-b826-8d396bd02b21', name: 'Biomediciner', certainty: 'K', aliases: [] },
          { code: '8bbc402e-69cf-59db-9dcf-5457d303ecf3', name: 'Psykolog', certainty: 'F', aliases: [
            ['daa8b8bc-cdab-5ae1-a212-da124aec0993', 'Erhvervspsykolog'],
          ] },
          { code: 'd850fa84-f710-5eb2-a0e5-9cf31605feb7', name: 'Arkitekt', certainty: 'F', aliases: [
            ['cd95812d-18d9-550e-b893-a0257253d5fa', 'Landskabsarkitekt'],
          ] },
          { code: '041a2eff-8ad8-5622-981b-a3e1fbe46ad3', name: 'Statistiker', certainty: 'F', aliases: [
            ['e6fc47de-2fcd-5b2f-9b16-463424a7935d', 'Biostatistiker'],
          ] },
        ],
      },
    ],
  },
  {
    code: '220000',
    name: 'Ledelse',
    certainty: 'K',
    grupper: [
      {
        code: '220010',
        name: 'Ledelse',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: 'f08e4f2c-6c6f-5cfe-b0d1-a25c9059e455', name: 'Direktør', isco: '1120', certainty: 'F', aliases: [
            ['0b39154f-607a-5fd2-b5cc-2aea64bd6a35', 'Administrerende direktør'],
          ] },
          { code: 'dc2b8c97-1c4a-547c-9866-f2b487612623', name: 'Afdelingsleder', certainty: 'F', aliases: [
            ['d7c593fd-f244-5db3-8f86-25742202bcee', 'Teamleder'],
          ] },
          { code: '3b14bd82-83ba-599e-9576-d731f6b764d3', name: 'Økonomichef', certainty: 'F', aliases: [
            ['2df64b1c-5899-58e7-86f6-fdd5832d037b', 'CFO'],
          ] },
          { code: '41145efb-2188-5d55-a699-ff3cb98ef915', name: 'HR-chef', certainty: 'F', aliases: [
            ['eb479cc6-bfa7-5426-be91-de32f0e433f4', 'Personalechef'],
          ] },
          { code: 'e05255dd-3c26-5a56-8ec4-6e1f40996503', name: 'It-chef', certainty: 'F', aliases: [
            ['d5dd5f40-8c91-56b2-9bf7-68451614b79d', 'CTO'],
          ] },
          { code: '200f05b0-bf8e-512d-abcd-efb365cf9db0', name: 'Institutionsleder', certainty: 'F', aliases: [
            ['404ab18c-600a-5cc8-a4b4-def292deff21', 'Daginstitutionsleder'],
          ] },
          { code: 'a75231f2-bffd-5276-af4b-671677d93309', name: 'Projektchef', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
  {
    code: '230000',
    name: 'Elever',
    certainty: 'K',
    grupper: [
      {
        code: '230010',
        name: 'Elever',
        certainty: 'F',
        stillingsbetegnelser: [
          { code: '21f83517-7886-5c91-b3e6-44caffa54957', name: 'Kontorelev', certainty: 'F', aliases: [] },
          { code: 'db3e6611-570f-5a01-a0bd-f8d0e70cc11a', name: 'Butikselev', certainty: 'F', aliases: [] },
          { code: '15e4618b-a6a1-5656-a413-1b97fd12dee6', name: 'Tømrerlærling', certainty: 'F', aliases: [] },
          { code: 'c9be4978-993f-5dd9-9a35-5acd5ec7e6be', name: 'SOSU-elev', certainty: 'F', aliases: [] },
          { code: '06bbc620-ee04-5d9e-8ed9-1ea16bace4e7', name: 'Datateknikerelev', certainty: 'F', aliases: [] },
          { code: '82122d7c-933c-5d53-aa2d-ce8c4bb6ff86', name: 'Kokkeelev', certainty: 'F', aliases: [] },
        ],
      },
    ],
  },
];
