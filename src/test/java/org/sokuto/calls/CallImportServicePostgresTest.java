package org.sokuto.calls;

import org.sokuto.OnPostgres;

@OnPostgres
class CallImportServicePostgresTest extends CallImportServiceTest {}
