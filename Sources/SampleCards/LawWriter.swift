import Bytes

/// Writes a generated regulation: chapters of ten articles, ayat and lists of documents, limits, citations of its own articles
/// and of other regulations.
struct LawWriter {
    private let laws: SampleLaws
    private let index: Int
    private var random: SplitMix64
    private(set) var out: [UInt8] = []

    init(site: SampleSite, index: Int) {
        laws = site.laws
        self.index = index
        random = SplitMix64(seed: site.seed, stream: 0x1A30_0000_0000 + UInt64(index))
    }

    /// "Peraturan Bupati Contoh Nomor 12 Tahun 2014".
    static func name(_ index: Int) -> String { "Peraturan Bupati Contoh Nomor \(index % 50 + 1) Tahun \(2010 + index / 50)" }

    mutating func write() {
        add("---\njudul: Pelayanan Contoh \(index + 1)\njenis: Peraturan Bupati Contoh\nnomor: \(index % 50 + 1)\n")
        add("tahun: \(2010 + index / 50)\nstatus: berlaku\n---\n")
        let own = SampleLaws.share(of: laws.inLaws, at: index, of: laws.count)
        for article in 1...laws.articles {
            if article % 10 == 1 { add("## BAB \(Self.roman[article / 10 % Self.roman.count])\nKetentuan \(article / 10 + 1)\n\n") }
            add("### Pasal \(article)\n")
            write(article, citations: SampleLaws.share(of: own, at: article - 1, of: laws.articles))
        }
    }

    private mutating func write(_ article: Int, citations: Int) {
        add("(1) Pemohon mengajukan permohonan kepada Bupati melalui dinas.\n\n")
        switch article % 3 {
        case 0: add("(2) Permohonan dilampiri:\na. fotokopi kartu tanda penduduk;\nb. surat pernyataan; dan\nc. pas foto berwarna.\n\n")
        case 1: add("(2) Izin terbit paling lama \(random.number(in: 2...9)) hari kerja sejak permohonan lengkap.\n\n")
        default: add("(2) Dinas memeriksa permohonan dan mencatatnya dalam register yang disimpan secara elektronik.\n\n")
        }
        for place in 0..<citations {
            add("(\(3 + place)) Ketentuan ini dilaksanakan sebagaimana dimaksud dalam \(citation(not: article)).\n\n")
        }
    }

    /// A provision of the regulation itself, or of another one.
    private mutating func citation(not article: Int) -> String {
        let number = random.number(in: 1...laws.articles)
        let provision = "Pasal \(number) ayat (\(random.number(in: 1...2)))"
        return random.oneIn(2) ? provision : "\(provision) \(Self.name(random.below(laws.count)))"
    }

    private mutating func add(_ text: String) { out.append(contentsOf: text.utf8) }

    private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
}
