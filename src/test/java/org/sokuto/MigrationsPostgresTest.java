package org.sokuto;

@OnPostgres
class MigrationsPostgresTest extends MigrationsTest {}
