import Bytes
import CommonMark

extension Section {
    /// The groups of the fee section (third-level headings that name no case) that are not paid beside the others by everybody,
    /// by their places: their headings name people or a condition ("Peserta BPJS", "Denda bila terlambat"), or kinds of which
    /// one is asked for ("SIM A" and "SIM C", "Izin baru" and "Perpanjangan"), or what they list is charged alike in each ("Rumah
    /// tinggal" and "Ruko", both with "Izin" and "Retribusi").
    ///
    /// A total that adds such a group would be one that nobody pays.
    public func alternativeParts(in document: Document) -> [Int] {
        let parts = groups.indices.filter { groups[$0].kind == .part && groups[$0].feeLineCount > 0 }
        guard !parts.isEmpty, groups.count > 1 else { return [] }
        // Nobody adds up so many.
        guard parts.count <= Self.mostParts else { return parts }
        let titles = parts.map { part in
            groups[part].heading.map { PartTitle(document.plainText(document.richText(ofInlinesIn: $0))) } ?? PartTitle([])
        }
        let charges = zip(parts, titles).map { part, title in title.namesCharge ? nil : chargeNames(of: groups[part], document) }
        return parts.indices.filter { index in
            titles[index].namesSome
                || titles.indices.contains { other in
                    other != index && (titles[other].isOfOneKind(with: titles[index]) || charges[index].map { $0 == charges[other] } ?? false)
                }
        }.map { parts[$0] }
    }

    /// What a group charges, line by line, in small letters; `nil` where a line names no charge: of "Dewasa" and "Anak" one is
    /// chosen, in each of the groups, but "Izin" and "Retribusi" are paid for one thing.
    private func chargeNames(of group: Group, _ document: Document) -> [[UInt8]]? {
        var names: [[UInt8]] = []
        for case .fees(let lines) in group.blocks {
            for line in lines where !line.fees.isEmpty && !line.isNotice {
                guard let label = line.label.map({ document.plainText($0)[...] }) ?? line.fees[0].value.label,
                    let first = label.split(whereSeparator: { !ASCII.isWord($0) }).first, first.isOne(of: PartTitle.charges)
                else { return nil }
                names.append(label.map(ASCII.lowercased))
            }
        }
        // "Biaya" and "Retribusi" alone are said of anything: nothing is charged alike.
        return names.allSatisfy({ $0[...].isOne(of: PartTitle.common) }) ? nil : names
    }

    private static let mostParts = 32
}

/// The heading of a part of the fee, by its words in small letters.
private struct PartTitle {
    private let words: [[UInt8]]
    /// Whether it names a charge or a stage, which is paid beside the others: "Retribusi", "Tahap I".
    let namesCharge: Bool

    init(_ title: [UInt8]) {
        let all = title.split { !ASCII.isWord($0) }.map { $0.map(ASCII.lowercased) }
        namesCharge = all.first.map { $0[...].isOne(of: Self.charges) || $0[...].isOne(of: Self.stages) } ?? true
        words = Array(all.drop { word in word[...].isOne(of: Self.common) })
    }

    /// "Kartu siswa" is paid for by everybody: people stand first.
    var namesSome: Bool {
        guard let first = words.first else { return false }
        return first[...].isOne(of: Self.people) || words.contains { $0[...].isOne(of: Self.conditions) }
    }

    /// Whether both headings name kinds of the same thing.
    func isOfOneKind(with other: PartTitle) -> Bool {
        if let first = words.first, first == other.words.first, words.count > 1, other.words.count > 1 {
            if first[...].isOne(of: Self.divided) || !first[...].equals("tahap") && Self.isMark(words[1]) && Self.isMark(other.words[1]) { return true }
        }
        // Two different words: "Kartu baru" and "Map baru" are both paid.
        return Self.kinds.contains { kinds in
            guard let own = words.first(where: { $0[...].isOne(of: kinds) }) else { return false }
            return other.words.contains { $0 != own && $0[...].isOne(of: kinds) }
        }
    }

    /// Whether a word tells things of one name apart: "A", "12", "II", "dua".
    private static func isMark(_ word: [UInt8]) -> Bool {
        word.count == 1 || word.allSatisfy(ASCII.isDigit) || word.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 } || word[...].isOne(of: numbers)
    }

    static let common: [StaticString] = ["biaya", "tarif", "retribusi", "bea", "jasa", "pnbp", "fee", "harga"]
    static let charges: [StaticString] = [
        "biaya", "tarif", "retribusi", "bea", "jasa", "pnbp", "pajak", "izin", "administrasi", "pendaftaran", "formulir", "sewa",
        "cetak", "pencetakan", "penerbitan", "pengesahan", "pemeriksaan", "pelayanan", "layanan", "survei", "pemasangan", "sambungan",
    ]
    private static let stages: [StaticString] = ["tahap", "termin", "angsuran"]
    private static let conditions: [StaticString] = ["jika", "bila", "apabila", "denda", "if", "fine"]
    private static let people: [StaticString] = [
        "umum", "peserta", "pasien", "pelajar", "mahasiswa", "siswa", "warga", "masyarakat", "wni", "wna", "anak", "dewasa",
        "lansia", "badan", "perorangan", "kelas", "golongan", "adult", "child",
    ]
    /// What is divided into kinds by the word behind.
    private static let divided: [StaticString] = ["hari", "rawat", "kamar", "ruang", "kendaraan", "roda", "zona", "tipe", "paspor", "izin", "pasar"]
    private static let numbers: [StaticString] = ["satu", "dua", "tiga", "empat", "lima", "enam", "sepuluh"]
    /// Words of which one is chosen.
    private static let kinds: [[StaticString]] = [
        ["hilang", "rusak"], ["pagi", "sore"], ["ktp", "kk"],
        ["baru", "perpanjangan", "perpanjang", "pembaruan", "penggantian", "duplikat", "mutasi", "new", "renewal"],
        ["reguler", "biasa", "normal", "elektronik", "ekspres", "express", "kilat", "cepat", "prioritas"],
        ["dalam", "luar"], ["siang", "malam"], ["daring", "online", "luring", "offline"],
        ["domestik", "mancanegara", "lokal", "asing", "nusantara"],
        ["kecil", "sedang", "besar", "mikro", "menengah", "rendah", "tinggi"],
        ["rumah", "ruko", "apartemen", "niaga", "industri", "komersial", "sosial"],
        ["motor", "mobil", "truk", "bus"], ["kios", "los", "pelataran", "lapak", "toko"],
    ]
}
