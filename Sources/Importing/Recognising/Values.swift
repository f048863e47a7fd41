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
        for word: StaticString in ["pemohon", "petugas", "pelapor", "masyarakat", "penyerahan", "pemeriksaan", "pengambilan", "pendaftaran", "staf", "operator", "pejabat", "kepala", "loket", "verifikasi"]
        where small.begins(word) { return true }
        let first = Array(small.bytes.dropFirst().prefix { $0 != ASCII.space })
        // Verbs: menyerahkan, datang, mengisi, diproses.
        if first.starts(with: Array("datang".utf8)) || first.starts(with: Array("jika".utf8)) || first.starts(with: Array("apabila".utf8)) { return true }
        return first.count > 5 && (first.starts(with: Array("me".utf8)) || first.starts(with: Array("di".utf8))) && !first.starts(with: Array("dinas".utf8)) && !first.starts(with: Array("media".utf8)) && !first.starts(with: Array("memo".utf8))
    }
}
