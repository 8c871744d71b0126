package org.sokuto.people.signin;

import org.sokuto.OnPostgres;

@OnPostgres
class SignInServicePostgresTest extends SignInServiceTest {}
