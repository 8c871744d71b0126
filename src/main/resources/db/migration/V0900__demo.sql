-- Whom the sign-in page of a demo centre offers; a real centre has no row here.
create table demo_login (
    position int not null primary key,
    role varchar(20) not null,
    person_id uuid not null references person (id)
);
