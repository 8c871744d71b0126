package org.sokuto.catalog;

import org.sokuto.OnPostgres;

@OnPostgres
class TopicImportPostgresTest extends TopicImportTest {}
