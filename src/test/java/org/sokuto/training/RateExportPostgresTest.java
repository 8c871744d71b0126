package org.sokuto.training;

import org.sokuto.OnPostgres;

@OnPostgres
class RateExportPostgresTest extends RateExportTest {}
