import Diagnostics
import ServiceStandard

/// An office with services gives no telephone, e-mail or WhatsApp.
enum OfficeContact: SiteRule {
    static let rule = Rule(
        "office.contact", .completeness, .warning,
        indonesian: "kantor yang melayani tidak menyebut telepon, email, atau WhatsApp",
        english: "an office that serves the public gives no telephone, e-mail or WhatsApp")

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        for office in ledger.servingOffices {
            let header = office.office
            guard !(header.phones + header.emails + header.whatsApps).contains(where: \.isFilled) else { continue }
            findings.add(
                rule, at: office.place,
                Words(
                    id: "Kantor “\(office.name)” tidak dapat dihubungi: telepon, email, dan WhatsApp tidak ada",
                    "tulis paling sedikit satu dari kunci `telepon`, `email`, dan `whatsapp`",
                    en: "The office “\(office.name)” cannot be reached: there is no telephone, e-mail or WhatsApp",
                    "write at least one of the keys `telepon`, `email` and `whatsapp`"))
        }
    }
}
