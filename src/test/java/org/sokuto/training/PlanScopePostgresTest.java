package org.sokuto.training;

import org.sokuto.OnPostgres;

@OnPostgres
class PlanScopePostgresTest extends PlanScopeTest {}
