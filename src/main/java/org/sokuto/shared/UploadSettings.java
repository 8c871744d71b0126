package org.sokuto.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be handed over on a page; the command line knows no limit.
 *
 * @param limit largest file
 */
@ConfigurationProperties("sokuto.upload")
public record UploadSettings(@DefaultValue("500MB") DataSize limit) {}
