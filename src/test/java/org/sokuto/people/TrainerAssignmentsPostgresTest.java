package org.sokuto.people;

import org.sokuto.OnPostgres;

@OnPostgres
class TrainerAssignmentsPostgresTest extends TrainerAssignmentsTest {}
