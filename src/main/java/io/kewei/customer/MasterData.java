package io.kewei.customer;

import jakarta.persistence.Embeddable;

/** What stands on the customer's VAT invoices. */
@Embeddable
record MasterData(String legalName, String registeredAddress, String registeredPhone, String taxNumber, String bank,
                  String bankAccount) {

    static MasterData of(CustomerDetails details) {
        return new MasterData(details.legalName(), details.registeredAddress(), details.registeredPhone(),
                details.taxNumber(), details.bank(), details.bankAccount());
    }
}
