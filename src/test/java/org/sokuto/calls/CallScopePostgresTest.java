package org.sokuto.calls;

import org.sokuto.OnPostgres;

@OnPostgres
class CallScopePostgresTest extends CallScopeTest {}
