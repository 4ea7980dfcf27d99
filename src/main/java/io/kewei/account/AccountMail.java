package io.kewei.account;

import io.kewei.platform.security.StaffId;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.ModuleTexts;
import io.kewei.platform.text.Moments;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Writes to people what happens to their account: a login from a new device, another password or second factor. Only where
 * the portal knows a mail server and the person has named an address. Nobody waits for the mail server.
 */
@Component
class AccountMail {

    private static final Logger LOG = LoggerFactory.getLogger(AccountMail.class);

    private final ObjectProvider<MailSender> server;
    private final AccountRepository accounts;
    private final ModuleTexts texts;
    private final Moments moments;
    private final LoginSettings settings;

    AccountMail(ObjectProvider<MailSender> server, AccountRepository accounts, ModuleTexts texts, Moments moments,
            LoginSettings settings) {
        this.server = server;
        this.accounts = accounts;
        this.texts = texts;
        this.moments = moments;
        this.settings = settings;
    }

    @EventListener
    void on(NewDevice login) {
        var device = login.device();
        write(login.staff(), "account.mail.device", device.label(), device.address(), moments.moment(device.lastSeen()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(CredentialsChanged change) {
        write(change.staff(), "account.mail.changed", moments.moment(moments.now()));
    }

    /** In both languages: nobody has told the portal which one the person reads mail in. */
    private void write(StaffId staff, String key, Object... what) {
        server.ifAvailable(mail -> accounts.findById(staff).map(Account::email).ifPresent(address -> {
            var letter = new SimpleMailMessage();
            letter.setFrom(settings.mailFrom());
            letter.setTo(address);
            letter.setSubject(inBoth(key + ".subject", " / "));
            letter.setText(inBoth(key, "\n\n", what));
            Thread.ofVirtual().name("mail").start(() -> send(mail, letter));
        }));
    }

    private String inBoth(String key, String between, Object... what) {
        return Languages.ALL.stream().map(language -> texts.getTranslation(key, language, what))
                .collect(Collectors.joining(between));
    }

    private static void send(MailSender mail, SimpleMailMessage letter) {
        try {
            mail.send(letter);
        } catch (MailException e) {
            LOG.warn("A notice about an account could not be sent: {}", e.getMessage());
        }
    }
}
