import Testing
import Diagnostics
import Reading

@Suite struct Explore {
    @Test func explore() {
        let yamls = [
            "judul: A\n\tinstansi: b", "sk:\n\tnomor: 1", "judul: Paspor: baru\ninstansi: a", "judul: “Paspor: baru”", "judul: “Paspor”\ninstansi: a",
            "judul: \"Paspor\ninstansi: a", "judul: \"Paspor\ninstansi: \"x\"", "judul: \"Paspor\" baru", "topik: [a, b\njudul: x", "topik: [a, b", "topik: [a \"b\"]", "topik: [a,, b]",
            "kasus: {a: [b]\njudul: c", "sk:\n  nomor: 1\n tanggal: 2", "sk:\n  nomor: 1\n   tanggal: 2", "judul: A\n instansi: b", "  judul: A\ninstansi: b", "topik:\n- a\njudul: b\n- c", "topik:\n  - a\n  b: c",
            "judul A\ninstansi: b", "judul:A\ninstansi: b", "judul:A", "judul: A\nbaru\ninstansi: b", "judul: @a", "judul: `a`", "judul: %a", "judul: *Penting* baca", "judul: & Tarif", "judul: &a b", "judul: !penting", "judul: !!str a", "judul: >teks", "judul: | teks", "judul: \"C:\\path\"", "judul: - a", "judul: -", "? a", "judul: A\njudul: B\ninstansi: c", "a: &x [1]\nb: *x", "<<: a", "judul: {{ a }}", "[a]: b", "{a: b}: c", "- a\n- b", "teks saja", "", "# komentar", "%YAML 1.1", "...\na: b", "judul: Loket #2\ninstansi: a", "judul: 'a", "judul: a\n## Persyaratan\n1. KTP\n2. KK: x\n", "a: [[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]", "\"a\" b: c", "judul: ‘Paspor’: baru", "- judul: a\n instansi: b", "judul: ]", "judul: }x", "judul: , x","judul: 'it's'", "a: b\n  - c", "judul: Paspor 'baru': x", "judul: é: ü", "@judul: x", "judul : A\ninstansi : b", "topik: [a: b: c]", "judul: |\n\tteks", "judul: a\r\ninstansi: b: c\r",
        ]
        for yaml in yamls {
            var report = DiagnosticBag()
            let header = HeaderReading.card(card(yaml), report: &report)
            print("=== \(yaml.debugDescription) -> \(header == nil ? "nil" : "read")")
            for line in lines(report) { print("    ", line) }
        }
    }
}
