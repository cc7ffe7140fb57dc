/**
 * The writer's business rows. A row that is `refused` makes its transaction fail at commit, when its events are inserted already.
 * A mark belongs to one attempt; a rolled-back attempt's sequence is used again, its mark never.
 */
export const sourceTables = `
  create table proeve (key text primary key, version bigint not null default 0);
  create table proeve_row (
    key text not null, sequence bigint not null, topic text not null, mark text not null, refused boolean not null,
    at timestamptz not null default clock_timestamp(), primary key (key, sequence)
  );
  create index proeve_row_at on proeve_row (at);
  create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused on purpose'; end $$;
  create constraint trigger refuse_row after insert on proeve_row deferrable initially deferred for each row when (new.refused) execute function refuse()`;

/** What the handlers write. Identities are drawn under the key's order, so that they tell the order of commits of one topic and key. */
export const readerTables = `
  create table effect (
    id bigint generated always as identity primary key, key text not null, sequence bigint not null, topic text not null, mark text not null,
    at timestamptz not null default clock_timestamp()
  );
  create table projected (
    id bigint generated always as identity primary key, key text not null, sequence bigint not null, topic text not null, mark text not null
  );
  -- A probe looks for its own marks all the time: without the index that took half a core from those it looks for.
  create index effect_mark on effect (mark)`;
