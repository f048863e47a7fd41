import Bytes
import ServiceStandard

/// What a regulation is called.
enum RegulationName {
    /// "Peraturan Menteri Luar Negeri Nomor 1 Tahun 2019", as far as the header says it; empty when it says nothing.
    static func full(of header: RegulationHeader) -> [UInt8] {
        var name: [UInt8] = []
        func add(_ word: StaticString, _ text: [UInt8]?) {
            guard let text else { return }
            if !name.isEmpty { name.append(ASCII.space) }
            name.append(word)
            name += text
        }
        add("", header.kind.map { Array($0.value) })
        add("Nomor ", header.number.map { Array($0.value) })
        var year: [UInt8]?
        if let value = header.year?.value {
            year = []
            year?.append(decimal: value)
        }
        add("Tahun ", year)
        return name
    }
}
