@testable import Checking

extension Checked {
    /// The sound card with another introduction; its first line is line 13.
    init(introduction text: String) {
        self.init(Sound.card.with("Layanan ini untuk warga yang membuka usaha kecil.", text))
    }

    /// The sound card with a text in place of the legal basis; its first line is line 55.
    init(legalBasis text: String) {
        self.init(Sound.card.with("1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", text))
    }

    /// The sound card with settings in English.
    func inEnglish() -> Checked {
        var copy = self
        copy.settings += "bahasa: en\n"
        return copy
    }
}
