package io.kewei.demo;

import io.kewei.fiction.Employee;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.text.ModuleTexts;
import io.kewei.platform.ui.LoginHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The accounts to try the portal with: one for each job, and one of another branch to see what it does not see. */
class DemoAccounts implements LoginHint {

    private static final String BRANCH = "CS";
    private static final String OTHER = "gz.agent";

    private final DemoLedger ledger;
    private final ModuleTexts texts;

    DemoAccounts(DemoLedger ledger, ModuleTexts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    @Override
    public List<Account> accounts(Locale language) {
        if (!ledger.has(DemoLedger.DONE)) {
            return List.of();
        }
        var accounts = new ArrayList<Account>();
        accounts.add(account("admin", "HQ", JobRole.ADMINISTRATOR, language));
        Roster.employees().stream()
                .filter(one -> one.lead() && (one.branch().equals("HQ") || isShown(one)))
                .forEach(one -> accounts.add(account(one.login(), one.branch(), one.job(), language)));
        return accounts;
    }

    private static boolean isShown(Employee one) {
        return one.login().equals(OTHER) || one.branch().equals(BRANCH) && one.login().startsWith("cs.");
    }

    private Account account(String login, String branch, JobRole job, Locale language) {
        return new Account(login, DemoConfiguration.PASSWORD, texts.getTranslation("demo.account", language,
                texts.getTranslation("demo.place." + branch, language), job));
    }
}
