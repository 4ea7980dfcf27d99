package io.kewei.demo;

import io.kewei.account.FirstPassword;
import io.kewei.platform.text.ModuleTexts;
import io.kewei.platform.ui.LoginHint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the portal does differently while demo data is on: it says who may log in. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemoSwitch.class)
class DemoConfiguration {

    /** The password of all demo accounts, the administrator's included. */
    static final String PASSWORD = "kewei-demo";

    @Bean
    FirstPassword demoPassword() {
        return () -> PASSWORD;
    }

    @Bean
    LoginHint demoAccounts(DemoLedger ledger, ModuleTexts texts) {
        return new DemoAccounts(ledger, texts);
    }
}
