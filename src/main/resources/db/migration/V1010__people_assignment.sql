-- Who trains whom; a trainer sees nobody else.
create table trainer_assignment (
    trainer_id uuid not null references person (id),
    person_id uuid not null references person (id),
    since date not null,
    primary key (trainer_id, person_id)
);
create index trainer_assignment_by_person on trainer_assignment (person_id);
