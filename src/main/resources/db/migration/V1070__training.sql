-- What was agreed that a person learns, with the gap that was the reason. The title is kept as agreed, so that the plan
-- can still be read when the material has been replaced.
create table plan_item (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    topic_id uuid not null references topic (id),
    kind varchar(10) not null check (kind in ('LESSON', 'QUIZ', 'ROLEPLAY')),
    ref varchar(200) not null,
    title_ja varchar(300) not null,
    title_en varchar(300) not null,
    minutes int not null,
    due_on date not null,
    agreed_by uuid not null references person (id),
    agreed_at timestamp(6) with time zone not null,
    gap_expected double precision,
    gap_calls int,
    gap_immediate int,
    gap_first date,
    gap_last date,
    gap_below_target double precision,
    gap_lost_calls double precision,
    done_at timestamp(6) with time zone,
    evidence varchar(200),
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by uuid references person (id),
    withdrawn_reason varchar(500),
    -- True while open, null afterwards: nulls never collide, so that a person has one open item for each material.
    is_open boolean,
    constraint plan_item_one_open unique (person_id, kind, ref, is_open),
    constraint plan_item_state check (
        (is_open is true and done_at is null and withdrawn_at is null)
        or (is_open is null and done_at is not null and evidence is not null and withdrawn_at is null)
        or (is_open is null and done_at is null and withdrawn_at is not null and withdrawn_by is not null
            and withdrawn_reason is not null))
);
create index plan_item_by_person on plan_item (person_id, agreed_at);
