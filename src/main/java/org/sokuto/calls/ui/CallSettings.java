package org.sokuto.calls.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation sets for call histories.
 *
 * @param uploadLimit the largest file taken in through the browser; the command line has no limit
 */
@ConfigurationProperties("sokuto.calls")
record CallSettings(@DefaultValue("500MB") DataSize uploadLimit) {}
