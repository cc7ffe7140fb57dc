/** First keys of our advisory locks (class ids), in one list so that no two are the same: who drains a lane, who takes part in sharing the lanes, and which keys are in a run of records. */
export const laneClass = 0x6a6e0001;
export const memberClass = 0x6a6e0002;
export const keyClass = 0x6a6e0003;
