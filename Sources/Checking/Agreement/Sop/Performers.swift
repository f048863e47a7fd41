import Bytes

/// Whether two names may mean one performer of an SOP.
///
/// Only names that cannot are told: "Petugas" may be the "Petugas loket", "Kasubbag TU" the "Kepala Subbagian Tata Usaha".
enum Performers {
    static func mayBeOne(_ a: ByteSlice, _ b: ByteSlice) -> Bool {
        let (first, second) = (specific(a), specific(b))
        if isApplicant(a), isApplicant(b) { return true }
        if first.isEmpty || second.isEmpty || isShort(a) != isShort(b) { return !isApplicant(a) && !isApplicant(b) }
        return first.isSubset(of: second) || second.isSubset(of: first)
    }

    /// Whether a name is that of whoever asks for the service.
    static func isApplicant(_ name: ByteSlice) -> Bool {
        FoldedWords(name).contains { applicants.contains($0) }
    }

    private static func specific(_ name: ByteSlice) -> Set<UInt64> { Set(FoldedWords(name).filter { !general.contains($0) }) }

    /// Whether a word of it is short for others.
    private static func isShort(_ name: ByteSlice) -> Bool {
        name.split(whereSeparator: { !ASCII.isWord($0) }).contains { word in
            let isCapital = word.count < 6 && word.allSatisfy { $0 == ASCII.uppercased($0) && ASCII.isLetter($0) }
            return isCapital || word.equals("Ka") || short.contains { word.count <= 8 && word.starts(with: $0) }
        }
    }

    private static let applicants = FoldedWordList(
        "pemohon", "masyarakat", "warga", "pelapor", "pengguna", "pelanggan", "pasien", "siswa", "penduduk", "konsumen",
        "pendaftar", "applicant")
    private static let general = FoldedWordList(
        "petugas", "staf", "staff", "pelaksana", "operator", "pegawai", "bagian", "seksi", "bidang", "bidang", "pada", "di", "dan")
    private static let short: [StaticString] = ["Kasi", "Kasub", "Kabid", "Kabag", "Kadis", "Kakan", "Sekdis", "Kapus"]
}
