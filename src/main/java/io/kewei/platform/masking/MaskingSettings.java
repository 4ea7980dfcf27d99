package io.kewei.platform.masking;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one looks behind masks.
 *
 * @param reveals how many values one person may reveal within an hour
 * @param reason  whether one has to say why
 */
@ConfigurationProperties("kewei.masking")
record MaskingSettings(@DefaultValue("50") int reveals, @DefaultValue("false") boolean reason) {
}
