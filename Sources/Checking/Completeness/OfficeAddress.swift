import Diagnostics
import ServiceStandard

/// An office with services gives no address.
enum OfficeAddress: SiteRule {
    static let rule = Rule(
        "office.address", .completeness, .warning,
        indonesian: "kantor yang melayani tidak menyebut alamat",
        english: "an office that serves the public gives no address")

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        for office in ledger.servingOffices where !(office.office.address?.isFilled ?? false) {
            findings.add(
                rule, at: office.place,
                Words(
                    id: "Kantor “\(office.name)” tidak menyebut alamat", "tulis kunci `alamat`: jalan, nomor, kota, kode pos",
                    en: "The office “\(office.name)” gives no address", "write the key `alamat`: street, number, town, postal code"))
        }
    }
}
