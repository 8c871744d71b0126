package org.sokuto.training;

import org.sokuto.OnPostgres;

@OnPostgres
class PlanTicksPostgresTest extends PlanTicksTest {}
