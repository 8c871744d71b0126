package org.sokuto.roleplay;

import org.sokuto.OnPostgres;

@OnPostgres
class RunServicePostgresTest extends RunServiceTest {}
