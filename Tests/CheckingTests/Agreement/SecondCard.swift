@testable import Checking

/// A second card of the same service in another office, beside the sound one.
enum SecondCard {
    static let path = "content/layanan/ulp/kartu-izin.md"
    static let card = Sound.card.with("instansi: kantor-contoh", "instansi: unit-contoh")
    static let office = Sound.office.with("nama: Kantor Contoh", "nama: Unit Layanan Contoh")

    /// The sound card, a second one and perhaps more.
    static func site(
        _ second: String, first: String = Sound.card, office: String = office, others: [String: String] = [:]
    ) -> Checked {
        let files = [path: second, "content/instansi/unit-contoh.md": office]
        return Checked(first, others: files.merging(others) { _, new in new })
    }
}
