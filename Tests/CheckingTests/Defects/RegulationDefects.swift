@testable import Checking

extension Defect {
    /// S4: a regulation. What only a regulation can contain is found when it is read.
    static let regulation: [Defect] = [
        // Markers and words without a space, and a word twice.
        Defect(
            "S4-06",
            Checked(
                Sound.card.with(
                    "2. Surat keterangan usaha dari kelurahan\n", "2. Surat keterangan(asli) yang sesuai dengan dengan aturan,yang berlaku\n"))
        ),
        // The page's own words at the end.
        Defect("S4-07", Checked(Sound.card.with("Petugas dinilai setiap tahun.\n", "Petugas dinilai setiap tahun.\n\n[tulis] » komentar « [baca]\n"))),
    ]
}
