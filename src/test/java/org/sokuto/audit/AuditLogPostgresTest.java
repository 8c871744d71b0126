package org.sokuto.audit;

import org.sokuto.OnPostgres;

@OnPostgres
class AuditLogPostgresTest extends AuditLogTest {}
