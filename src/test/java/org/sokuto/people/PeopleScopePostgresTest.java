package org.sokuto.people;

import org.sokuto.OnPostgres;

@OnPostgres
class PeopleScopePostgresTest extends PeopleScopeTest {}
