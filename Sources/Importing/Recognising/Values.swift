import Bytes
import Reading

/// What kind of value a line holds, for texts without headings.
enum Values {
    /// Whether the line begins with a length of time: "10 Menit", "Paling lama 3 hari kerja".
    static func isTime(_ text: ByteSlice) -> Bool {
        guard case .success = DurationReader.read(text) else { return false }
        return text.count <= 160
    }

    /// Whether the line says what is paid.
    static func isFee(_ text: ByteSlice) -> Bool {
        let small = Folded.of(text)
        if ["tidak dipungut biaya", "tidak dikenakan biaya", "tanpa biaya", "gratis"].contains(where: { small.contains($0) }) {
            return text.count <= 160
        }
        guard small.contains(" rp") || small.contains(":rp") || small.contains("(rp") else { return false }
        guard case .success(let fees) = FeeReader.read(text) else { return false }
        return !fees.isEmpty
    }

    /// Whether the line is a way to complain.
    static func isChannel(_ text: ByteSlice) -> Bool {
        let small = Folded.of(text)
        if small.contains("pengaduan") || small.contains("lapor!") || small.contains("kotak saran") { return true }
        guard case .success(let found) = ChannelReader.read(text) else { return false }
        return found.contains { $0.value.kind.isNumber || $0.value.kind == .email || $0.value.kind == .instagram }
    }

    /// Whether the line tells what somebody does, rather than naming a document.
    static func isActivity(_ text: ByteSlice) -> Bool {
        let small = Folded.of(text)
        if doers.contains(where: { small.begins($0) }) { return true }
        // Verbs: menyerahkan, mengisi, diproses.
        let first = small.bytes.dropFirst().prefix { $0 != ASCII.space }
        guard first.count > 5, !notVerbs.contains(where: { first.starts(with: $0) }) else { return false }
        return first.starts(with: "me") || first.starts(with: "di")
    }

    /// Who acts, and what acts are called.
    private static let doers: [StaticString] = [
        "pemohon", "petugas", "pelapor", "masyarakat", "penyerahan", "pemeriksaan", "pengambilan", "pendaftaran", "staf", "operator",
        "pejabat", "kepala", "loket", "verifikasi", "datang", "jika", "apabila",
    ]
    private static let notVerbs: [StaticString] = ["dinas", "media", "memo"]
}
