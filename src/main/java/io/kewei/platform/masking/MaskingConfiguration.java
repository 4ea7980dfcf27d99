package io.kewei.platform.masking;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Lets the administrator say how one looks behind masks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MaskingSettings.class)
class MaskingConfiguration {
}
