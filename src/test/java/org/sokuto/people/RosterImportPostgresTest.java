package org.sokuto.people;

import org.sokuto.OnPostgres;

@OnPostgres
class RosterImportPostgresTest extends RosterImportTest {}
