package org.sokuto.training;

import org.sokuto.OnPostgres;

@OnPostgres
class PlanServicePostgresTest extends PlanServiceTest {}
