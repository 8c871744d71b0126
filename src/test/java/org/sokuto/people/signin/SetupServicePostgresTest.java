package org.sokuto.people.signin;

import org.sokuto.OnPostgres;

@OnPostgres
class SetupServicePostgresTest extends SetupServiceTest {}
