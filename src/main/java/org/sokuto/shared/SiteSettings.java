package org.sokuto.shared;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set once for an installation.
 *
 * @param zone the zone in which days begin and end
 */
@ConfigurationProperties("sokuto.site")
public record SiteSettings(@DefaultValue("Asia/Tokyo") ZoneId zone) {}
