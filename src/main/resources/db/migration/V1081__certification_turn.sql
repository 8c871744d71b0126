-- Whoever's evidence comes in is judged one proof at a time: two that come at once would each miss the other. No key to
-- person: it would wait for who holds that row and may be waited for by them.
create table award_turn (
    person_id uuid not null primary key
);
