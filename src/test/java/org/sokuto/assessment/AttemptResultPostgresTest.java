package org.sokuto.assessment;

import org.sokuto.OnPostgres;

@OnPostgres
class AttemptResultPostgresTest extends AttemptResultTest {}
