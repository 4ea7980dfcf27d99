package io.kewei.customer;

import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.ModuleTexts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Knows the columns of a customer file, in both languages, and reads its rows. One for each file: most rows name the places
 * and people of others before them, which are looked up once.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CustomerColumns {

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("客户编号", "Customer No.", "Number"), ImportColumn.optional("外部编号", "External No."),
            ImportColumn.required("客户名称", "Name", "Customer name"), ImportColumn.optional("客户性质", "Kind"),
            ImportColumn.optional("状态", "Status"), ImportColumn.optional("等级", "Grade"),
            ImportColumn.optional("行业", "Industry"), ImportColumn.optional("所属机构", "Branch"),
            ImportColumn.optional("客户经理", "Owner"), ImportColumn.optional("地区", "Region"),
            ImportColumn.optional("地址", "Address"), ImportColumn.optional("电话", "Phone"),
            ImportColumn.optional("电子邮箱", "邮箱", "E-mail"), ImportColumn.optional("网站", "Website"),
            ImportColumn.optional("来源", "Source"), ImportColumn.optional("开票名称", "Registered name"),
            ImportColumn.optional("注册地址", "Registered address"), ImportColumn.optional("注册电话", "Registered phone"),
            ImportColumn.optional("税号", "统一社会信用代码", "Tax number"), ImportColumn.optional("开户行", "Bank"),
            ImportColumn.optional("银行账号", "Bank account"), ImportColumn.optional("信用额度", "Credit limit"),
            ImportColumn.optional("账期", "Payment days"), ImportColumn.optional("需求与偏好", "Needs"),
            ImportColumn.optional("联系人", "Contact"), ImportColumn.optional("职务", "Contact title"),
            ImportColumn.optional("联系电话", "Contact phone"), ImportColumn.optional("手机", "Contact mobile"),
            ImportColumn.optional("联系人邮箱", "Contact e-mail"), ImportColumn.optional("微信", "WeChat"));

    private static final int SHORT = 40;
    private static final int DAYS_MAX = 3650;
    private static final int MONEY_DECIMALS = 2;
    private static final int SEVERAL = 10;

    private final OrganizationQueries organization;
    private final ModuleTexts texts;
    private final Map<String, CustomerKind> kinds;
    private final Map<String, CustomerStatus> statuses;
    private final Map<String, CustomerGrade> grades;
    private final Map<String, Industry> industries;
    private final Map<String, Optional<BranchId>> places = new HashMap<>();
    private final Map<String, Optional<StaffId>> people = new HashMap<>();

    CustomerColumns(OrganizationQueries organization, ModuleTexts texts) {
        this.organization = organization;
        this.texts = texts;
        kinds = words(CustomerKind.values());
        statuses = words(CustomerStatus.values());
        grades = words(CustomerGrade.values());
        industries = words(Industry.values());
    }

    /** The row, or null when something is wrong with it, which the cells have noted. */
    @Nullable CustomerLine read(ImportCells row) {
        var line = new CustomerLine(row.text("客户编号", SHORT), row.text("外部编号", ImportedCustomer.EXTERNAL_ID_MAX),
                row.present("客户名称") ? row.text("客户名称", CustomerDetails.NAME_MAX) : null,
                row.oneOf("客户性质", kinds), row.oneOf("状态", statuses),
                row.oneOf("等级", grades), row.oneOf("行业", industries),
                branch(row), owner(row), region(row), row.text("地址", CustomerDetails.ADDRESS_MAX),
                like(row, "电话", SHORT, CustomerRules::isPhone, "customer.import.reason.phone"),
                like(row, "电子邮箱", CustomerDetails.TEXT_MAX, CustomerRules::isEmail, "customer.import.reason.email"),
                like(row, "网站", CustomerDetails.TEXT_MAX, CustomerRules::isWebsite, "customer.import.reason.website"),
                row.text("来源", CustomerDetails.TEXT_MAX), row.text("开票名称", CustomerDetails.NAME_MAX),
                row.text("注册地址", CustomerDetails.ADDRESS_MAX),
                like(row, "注册电话", SHORT, CustomerRules::isPhone, "customer.import.reason.phone"),
                like(row, "税号", SHORT, CustomerRules::isTaxNumber, "customer.import.reason.taxNumber"),
                row.text("开户行", CustomerDetails.TEXT_MAX),
                like(row, "银行账号", SHORT, CustomerRules::isBankAccount, "customer.import.reason.bankAccount"),
                row.decimal("信用额度", MONEY_DECIMALS), row.integer("账期", 0, DAYS_MAX),
                row.text("需求与偏好", CustomerDetails.NEEDS_MAX), contact(row));
        return row.sound() ? line : null;
    }

    private static @Nullable ContactDetails contact(ImportCells row) {
        var name = row.text("联系人", ContactDetails.NAME_MAX);
        var title = row.text("职务", ContactDetails.NAME_MAX);
        var phone = like(row, "联系电话", SHORT, CustomerRules::isPhone, "customer.import.reason.phone");
        var mobile = like(row, "手机", SHORT, CustomerRules::isPhone, "customer.import.reason.phone");
        var email = like(row, "联系人邮箱", CustomerDetails.TEXT_MAX, CustomerRules::isEmail, "customer.import.reason.email");
        var wechat = row.text("微信", ContactDetails.NAME_MAX);
        if (name == null) {
            if (title != null || phone != null || mobile != null || email != null || wechat != null) {
                row.present("联系人");
            }
            return null;
        }
        return new ContactDetails(null, name, null, orEmpty(title), orEmpty(phone), orEmpty(mobile), orEmpty(email),
                orEmpty(wechat), false, null, "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String like(ImportCells row, String column, int max, Predicate<String> rule, String reason) {
        var text = row.text(column, max);
        if (text != null && !rule.test(text)) {
            row.refuse(column, reason);
            return null;
        }
        return text;
    }

    private @Nullable BranchId branch(ImportCells row) {
        var said = row.value("所属机构");
        if (said.isEmpty()) {
            return null;
        }
        var found = places.computeIfAbsent(said, this::place);
        if (found.isEmpty()) {
            row.refuse("所属机构", "customer.import.reason.branch");
        }
        return found.orElse(null);
    }

    /** The one place of this code or name. */
    private Optional<BranchId> place(String said) {
        return only(organization.branches().stream()
                .filter(branch -> branch.code().equalsIgnoreCase(said) || branch.name().equals(said)).map(BranchRow::id));
    }

    private @Nullable StaffId owner(ImportCells row) {
        var said = row.value("客户经理");
        if (said.isEmpty()) {
            return null;
        }
        var found = people.computeIfAbsent(said, this::person);
        if (found.isEmpty()) {
            row.refuse("客户经理", "customer.import.reason.owner");
        }
        return found.orElse(null);
    }

    /** The one person of this name. */
    private Optional<StaffId> person(String said) {
        return only(organization.staff(said, PageRequest.of(0, SEVERAL)).stream()
                .filter(person -> person.name().equals(said)).map(StaffRow::id));
    }

    private static <T> Optional<T> only(Stream<T> some) {
        var found = some.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static @Nullable String region(ImportCells row) {
        var said = row.value("地区");
        if (said.isEmpty()) {
            return null;
        }
        var code = Divisions.find(said);
        if (code.isEmpty()) {
            row.refuse("地区", "customer.import.reason.region");
        }
        return code.orElse(null);
    }

    /** What people call the constants, in each language, and what we do. */
    private <E extends Enum<E>> Map<String, E> words(E[] constants) {
        var words = new LinkedHashMap<String, E>();
        for (var language : Languages.ALL) {
            for (var constant : constants) {
                words.putIfAbsent(texts.word(constant, language), constant);
            }
        }
        for (var constant : constants) {
            words.putIfAbsent(constant.name(), constant);
        }
        return words;
    }
}
