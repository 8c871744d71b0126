package org.sokuto.curricula;

import org.sokuto.OnPostgres;

@OnPostgres
class SignOffServicePostgresTest extends SignOffServiceTest {}
