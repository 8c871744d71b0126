package org.sokuto.roleplay;

import org.sokuto.OnPostgres;

@OnPostgres
class RunResultsPostgresTest extends RunResultsTest {}
