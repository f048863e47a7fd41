import Testing

@testable import ServiceStandard

@Suite("Steps become a sound graph, or what is wrong is said")
struct FlowBuilderTests {
    @Test("lanes stand in the order of the work, or as the header says")
    func lanes() throws {
        let steps = ["Pemohon", "Loket", "pemohon ", "Kepala; Loket"]
        let flow = try #require(FlowSamples.build(steps).flow)
        #expect(flow.lanes.map { String(decoding: $0.title, as: UTF8.self) } == ["Pemohon", "Loket", "Kepala"])
        #expect(flow.steps[3].lanes == [1, 2])
        #expect(flow.steps[3].mainLane == 2)
        let ordered = try #require(FlowSamples.build(steps, order: ["Kepala", "Pemohon", "Loket"]).flow)
        #expect(ordered.lanes.map { String(decoding: $0.title, as: UTF8.self) } == ["Kepala", "Pemohon", "Loket"])
        #expect(ordered.steps[3].lanes == [0, 2])
    }

    @Test("a performer who is not known gets the last lane and a warning")
    func open() throws {
        let result = FlowSamples.build(["?", "Loket"])
        let flow = try #require(result.flow)
        #expect(flow.lanes.map(\.isOpen) == [false, true])
        #expect(flow.steps[0].lanes == [1])
        #expect(result.problems == [.openPerformer(step: 1)])
        // The open step may be that of a listed performer without one.
        #expect(FlowSamples.build(["A", "?"], order: ["A", "B"]).problems == [.openPerformer(step: 2)])
    }

    @Test("the first step starts, the last ends, decisions have labels")
    func exits() throws {
        let flow = try #require(
            FlowSamples.build([
                "Pemohon", "Loket | lengkap > lanjut | tidak lengkap > 1", "Kepala | ditolak > selesai", "Loket",
            ]).flow)
        #expect(flow.steps[0].exits == [Flow.Exit(target: .step(1), label: nil)])
        #expect(flow.steps[1].question.map { String(decoding: $0, as: UTF8.self) } == "Lengkap?")
        #expect(
            flow.steps[1].exits == [Flow.Exit(target: .step(2), label: .yes), Flow.Exit(target: .step(0), label: .no)])
        #expect(flow.steps[2].question.map { String(decoding: $0, as: UTF8.self) } == "Ditolak?")
        #expect(flow.steps[2].exits == [Flow.Exit(target: .end, label: .yes), Flow.Exit(target: .step(3), label: .no)])
        #expect(flow.steps[3].exits == [Flow.Exit(target: .end, label: nil)])
    }

    @Test(
        "labels of two exits",
        arguments: [
            ("lengkap", "tidak lengkap", "Lengkap?", Flow.Label.yes, Flow.Label.no),
            ("belum lengkap", "Lengkap", "Lengkap?", .no, .yes),
            ("ya", "tidak", nil, .yes, .no),
            ("hilang atau rusak", "habis berlaku", nil, .words(Array("hilang atau rusak".utf8)), .words(Array("habis berlaku".utf8))),
        ] as [(String, String, String?, Flow.Label, Flow.Label)])
    func labels(first: String, second: String, question: String?, one: Flow.Label, other: Flow.Label) throws {
        let flow = try #require(FlowSamples.build(["A", "B | \(first) > lanjut | \(second) > 1", "A"]).flow)
        #expect(flow.steps[1].question.map { String(decoding: $0, as: UTF8.self) } == question)
        #expect(flow.steps[1].exits.map(\.label) == [one, other])
    }

    @Test("a lone refusal asks for its opposite")
    func loneRefusal() throws {
        let flow = try #require(FlowSamples.build(["A", "B | tidak sesuai > 1", "A"]).flow)
        #expect(flow.steps[1].question.map { String(decoding: $0, as: UTF8.self) } == "Sesuai?")
        #expect(flow.steps[1].exits == [Flow.Exit(target: .step(0), label: .no), Flow.Exit(target: .step(2), label: .yes)])
    }

    @Test(
        "a lone condition of several, or of none, is asked as a whole",
        arguments: [
            ("tidak lengkap atau palsu", "Tidak lengkap atau palsu?", Flow.Label.yes), ("belum", nil, .no),
            ("tidak", nil, .no), ("belum siap, atau hilang", "Belum siap, atau hilang?", .yes),
            ("ditolak", "Ditolak?", .yes),
        ] as [(String, String?, Flow.Label)])
    func lone(words: String, question: String?, label: Flow.Label) throws {
        let step = try #require(FlowSamples.build(["A", "B | \(words) > 1", "A"]).flow).steps[1]
        #expect(step.question.map { String(decoding: $0, as: UTF8.self) } == question)
        #expect(step.exits.map(\.label) == [label, label == .yes ? .no : .yes])
        #expect(step.exits.map(\.target) == [.step(0), .step(2)])
    }

    @Test("the main path follows the yes")
    func mainExit() throws {
        let flow = try #require(FlowSamples.build(["A", "A | baik > 4 | tidak baik > lanjut", "B", "A"]).flow)
        #expect(flow.mainPath == [0, 1, 3])
        let ending = try #require(FlowSamples.build(["A", "A | baik > selesai | tidak baik > lanjut", "B"]).flow)
        #expect(ending.mainPath == [0, 1])
        let refused = try #require(FlowSamples.build(["A", "A | ditolak > 4", "B", "A"]).flow)
        #expect(refused.mainPath == [0, 1, 2, 3])
    }

    @Test(
        "the main path follows the good case, whatever its words",
        arguments: [
            ("setuju > 4 | ditolak > lanjut", [0, 1, 3]), ("ditolak > lanjut | disetujui > 4", [0, 1, 3]),
            ("disetujui > 4 | perlu perbaikan > lanjut | ditolak > selesai", [0, 1, 3]), ("lengkap > 4", [0, 1, 3]), ("ya > 4", [0, 1, 3]),
            ("sudah lengkap > 4 | belum lengkap > lanjut", [0, 1, 3]), ("tidak memenuhi syarat > lanjut | memenuhi syarat > 4", [0, 1, 3]),
            ("kurang lengkap > lanjut | berkas lengkap dan benar > 4", [0, 1, 3]), ("ditolak > 4 | tidak ditolak > lanjut", [0, 1, 2, 3]),
            ("perlu kajian > 4 | ditolak > selesai | salah > lanjut", [0, 1, 3]),
            ("memenuhi salah satu syarat > lanjut | tidak memenuhi salah satu syarat > selesai", [0, 1, 2, 3]),
            ("salah > 4 | tidak salah > lanjut", [0, 1, 2, 3]), ("perlu perbaikan > 4 | tidak perlu perbaikan > lanjut", [0, 1, 2, 3]),
            ("ada kekurangan > selesai | tidak ada kekurangan > lanjut", [0, 1, 2, 3]),
            // Neither is good.
            ("diperbaiki > lanjut | tidak diperbaiki > selesai", [0, 1, 2, 3]),
            // Nobody knows which is the good one.
            ("berdampak besar > 4 | berdampak kecil > lanjut", [0, 1, 2, 3]), ("hilang > 4", [0, 1, 2, 3]),
            ("hilang atau rusak > lanjut | habis berlaku > 4", [0, 1, 2, 3]), ("tidak berdampak > lanjut | berdampak besar > 4", [0, 1, 2, 3]),
        ])
    func goodCase(exits: String, path: [Int]) throws {
        #expect(try #require(FlowSamples.build(["A", "A | \(exits)", "B", "A"]).flow).mainPath == path)
    }

    @Test("exits to one place are one line with both words")
    func joined() throws {
        let flow = try #require(FlowSamples.build(["A", "B | baik > lanjut | kurang > 1 | salah > 1", "A"]).flow)
        #expect(flow.steps[1].exits.map(\.label) == [.words(Array("baik".utf8)), .words(Array("kurang / salah".utf8))])
    }

    @Test(
        "what is refused",
        arguments: [
            ([], [], [FlowProblem.noSteps]),
            (["A", "", "A"], [], [.stepWithoutPerformer(step: 2)]),
            (["A", "A"], ["A", "B"], [.performerNeverUsed("B")]),
            (["A", "A"], ["A", "a"], [.performerListedTwice("a")]),
            (["A", "A | x > 7 | y > lanjut", "A"], [], [.targetMissing(7, last: 3)]),
            (["A", "A | x > entah | y > lanjut", "A"], [], [.targetUnknown("entah")]),
            (["A", "A | x > lanjut", "A"], [], [.decisionWithoutExit(step: 2)]),
            (["A", "A | a > 1 | b > 2 | c > 3 | d > 4", "A", "A"], [], [.tooManyExits(step: 2, 4)]),
            (["A", "A | x > 3 | y > selesai", "A", "A | x > 4 | y > 3"], [], [.cannotEnd(step: 3), .cannotEnd(step: 4)]),
            (["A | x > 3 | y > selesai", "A", "A"], [], [.unreachable(step: 2)]),
        ] as [([String], [String], [FlowProblem])])
    func refused(steps: [String], order: [String], problems: [FlowProblem]) {
        let result = FlowSamples.build(steps, order: order)
        #expect(result.flow == nil)
        #expect(result.problems == problems)
    }

    @Test("a performer outside the order is a warning with the nearest name")
    func notListed() {
        let result = FlowSamples.build(["Pemohon", "Petugas Lokt"], order: ["Pemohon"])
        #expect(result.flow != nil)
        #expect(result.problems == [.performerNotListed("Petugas Lokt", nearest: nil)])
        let near = FlowSamples.build(["Pemohon", "Petugas loket", "Petugas lokte"], order: ["Pemohon", "Petugas loket"])
        #expect(near.problems == [.performerNotListed("Petugas lokte", nearest: "Petugas loket")])
    }

    @Test("the main path goes on where it can")
    func mainPath() throws {
        let flow = try #require(FlowSamples.build(["A", "A | x > 4 | y > lanjut", "B", "A", "A"]).flow)
        #expect(flow.mainPath == [0, 1, 2, 3, 4])
        let skipping = try #require(FlowSamples.build(["A", "A | x > 4 | y > 1 | z > lanjut", "B | x > 1 | y > selesai", "A"]).flow)
        #expect(skipping.mainPath == [0, 1, 2])
    }
}
