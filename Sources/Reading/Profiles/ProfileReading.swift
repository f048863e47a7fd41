import Bytes
import Diagnostics
import ServiceStandard

/// Reads the data file of a profile.
public enum ProfileReading {
    /// The profile of PermenPANRB 15/2014 with the guide to SOPs of PermenPANRB 35/2012, which come with baku.
    ///
    /// - Returns: `nil` when a file is damaged, which is then in `report`.
    public static func standard(report: inout DiagnosticBag) -> (profile: Profile, names: HeadingTable)? {
        let file = SourceFile(path: "permenpanrb-15-2014.yml", bytes: PackageResources.permenpanrb_15_2014_yml)
        let sopFile = SourceFile(path: "permenpanrb-35-2012.yml", bytes: PackageResources.permenpanrb_35_2012_yml)
        guard let (profile, names) = read(file, report: &report), let (guide, sop) = sop(sopFile, report: &report) else { return nil }
        var all = profile
        all.sop = guide
        return (all, HeadingTable(names, sop: sop))
    }

    /// The tree of a profile's file; `nil` when it is damaged.
    private static func tree(_ file: SourceFile, report: inout DiagnosticBag) -> YamlTree? {
        do throws(YamlFailure) {
            return try YamlReader.read(file, SourceRange(start: 0, end: file.bytes.count), limit: YamlReader.maximumSettings)
        } catch {
            report.add(error.problem, at: error.range, in: file, related: error.related)
            return nil
        }
    }

    /// The guide to SOPs with the names of their sections.
    private static func sop(_ file: SourceFile, report: inout DiagnosticBag) -> (SopGuide, SopHeadingNames)? {
        guard let tree = tree(file, report: &report), let root = tree.root else { return nil }
        var guide = SopGuide(code: "", title: "", entries: [])
        var names = SopHeadingNames()
        for (key, value) in tree.pairs(of: root) {
            switch tree[key].text.string {
            case "kode": guide.code = tree[value].text.string
            case "judul": guide.title = tree[value].text.string
            case "bagian":
                for (name, content) in tree.pairs(of: value) {
                    guard let part = SopPart.allCases.first(where: { $0.key == tree[name].text.string }) else { continue }
                    guide.entries.append(entry(of: part, content, in: tree, &names))
                }
            default: continue
            }
        }
        return (guide, names)
    }

    private static func entry(of part: SopPart, _ node: Int, in tree: YamlTree, _ names: inout SopHeadingNames) -> SopGuide.Entry {
        var entry = SopGuide.Entry(part: part, title: "", englishTitle: "")
        for (field, content) in tree.pairs(of: node) {
            switch tree[field].text.string {
            case "judul": entry.title = tree[content].text.string
            case "judul-en": entry.englishTitle = tree[content].text.string
            case "sebutan": for name in tree.children(of: content) { names.add(tree[name].text, part) }
            default: continue
            }
        }
        return entry
    }

    private static func read(_ file: SourceFile, report: inout DiagnosticBag) -> (profile: Profile, names: HeadingNames)? {
        guard let tree = tree(file, report: &report), let root = tree.root else { return nil }
        var profile = Profile(code: "", title: "", entries: [])
        var names = HeadingNames()
        for (key, value) in tree.pairs(of: root) {
            switch tree[key].text.string {
            case "kode": profile.code = tree[value].text.string
            case "judul": profile.title = tree[value].text.string
            case "komponen": profile.entries = components(value, in: tree, &names)
            case "properti":
                for (property, synonyms) in tree.pairs(of: value) {
                    guard let key = PropertyKey(profileName: tree[property].text) else { continue }
                    for name in tree.children(of: synonyms) { names.add(property: tree[name].text, key) }
                }
            case "kolom":
                for (column, synonyms) in tree.pairs(of: value) {
                    guard let column = TableColumn(profileName: tree[column].text) else { continue }
                    for name in tree.children(of: synonyms) { names.add(column: tree[name].text, column) }
                }
            case "kontak":
                for (label, synonyms) in tree.pairs(of: value) {
                    guard let label = ContactLabel(rawValue: tree[label].text.string) else { continue }
                    for name in tree.children(of: synonyms) { names.add(contact: tree[name].text, label) }
                }
            default: continue
            }
        }
        return (profile, names)
    }

    private static func components(_ node: Int, in tree: YamlTree, _ names: inout HeadingNames) -> [Profile.Entry] {
        var entries: [Profile.Entry] = []
        let known = Dictionary(uniqueKeysWithValues: Component.allCases.map { (Array($0.key.utf8), $0) })
        for (key, value) in tree.pairs(of: node) {
            guard let component = known[Array(tree[key].text)] else { continue }
            var entry = Profile.Entry(component: component, title: "", englishTitle: "", part: nil, number: nil)
            for (field, content) in tree.pairs(of: value) {
                let text = tree[content].text
                switch tree[field].text.string {
                case "judul": entry.title = text.string
                case "judul-en": entry.englishTitle = text.string
                case "bagian": entry.part = Profile.Part(rawValue: text.string)
                case "nomor": entry.number = HeaderNumber.read(text)
                case "sebutan":
                    for name in tree.children(of: content) { names.add(heading: tree[name].text, .component(component)) }
                case "menurut-isi":
                    for name in tree.children(of: content) { names.add(heading: tree[name].text, .timeOrHours) }
                default: continue
                }
            }
            entries.append(entry)
        }
        return entries
    }
}

extension YamlTree {
    /// Keys and values of a mapping, in order; nothing for another node.
    public func pairs(of node: Int) -> [(key: Int, value: Int)] {
        guard self[node].kind == .mapping else { return [] }
        let all = Array(children(of: node))
        return stride(from: 0, to: all.count - 1, by: 2).map { (all[$0], all[$0 + 1]) }
    }
}

extension TableColumn {
    /// The column by its name in profile files.
    init?(profileName: ByteSlice) {
        switch profileName.string {
        case "langkah": self = .step
        case "persyaratan": self = .requirement
        case "jenis": self = .kind
        case "tarif": self = .amount
        case "nomor": self = .number
        default: return nil
        }
    }
}

extension PropertyKey {
    /// The property by its name in profile files.
    init?(profileName: ByteSlice) {
        switch profileName.string {
        case "bentuk": self = .form
        case "diurus-di": self = .obtainedAt
        case "formulir": self = .download
        case "untuk": self = .condition
        case "dasar": self = .legalBasis
        case "catatan": self = .note
        case "pelaksana": self = .performer
        case "kelengkapan": self = .materials
        case "waktu": self = .time
        case "keluaran": self = .output
        case "satuan": self = .unit
        default: return nil
        }
    }
}
