// The readers behind validate-reports.sh: each format is read by what its users read it with, and told how many findings it has.
const { readFileSync } = require('fs');
const { join } = require('path');
const { XMLParser, XMLValidator } = require('fast-xml-parser');
const Ajv = require('ajv/dist/2020');
const ajv = new Ajv({ strict: false, allErrors: true });
require('ajv-formats')(ajv);

const folder = process.argv[2];
const read = name => readFileSync(join(folder, name), 'utf8');
const whole = JSON.parse(read('json'));
const expected = whole.findings.length;
let failed = false;

function tell(format, faults, count) {
    const all = count === undefined || count === expected ? faults : [...faults, `${count} findings; the json report has ${expected}`];
    console.log(`== ${format}: ${all.length ? 'NOT valid' : 'valid'}`);
    for (const fault of all.slice(0, 20)) console.log(`   ${fault}`);
    failed ||= all.length > 0;
}

function schema(format, value, shape, count) {
    const valid = ajv.compile(shape);
    valid(value);
    tell(format, (valid.errors ?? []).map(e => `${e.instancePath || '/'} ${e.message}`), count);
}

const line = { type: 'integer', minimum: 1 };

// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
const gitlab = JSON.parse(read('gitlab'));
schema('gitlab', gitlab, {
    type: 'array',
    items: {
        type: 'object', required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
        properties: {
            description: { type: 'string', minLength: 1 }, check_name: { type: 'string' }, fingerprint: { type: 'string', minLength: 1 },
            severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
            location: {
                type: 'object', required: ['path', 'lines'],
                properties: { path: { type: 'string', pattern: '^(?!\\./|/)' }, lines: { type: 'object', required: ['begin'], properties: { begin: line, end: line } } },
            },
        },
    },
}, gitlab.length);
const prints = gitlab.map(f => f.fingerprint);
tell('gitlab fingerprints', prints.length === new Set(prints).size ? [] : ['two findings have the same fingerprint']);

// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
const position = { type: 'object', required: ['line'], properties: { line, column: line }, additionalProperties: false };
const range = { type: 'object', required: ['start'], properties: { start: position, end: position }, additionalProperties: false };
const location = { type: 'object', required: ['path'], properties: { path: { type: 'string' }, range }, additionalProperties: false };
const rdjson = JSON.parse(read('rdjson'));
schema('rdjson', rdjson, {
    type: 'object', required: ['diagnostics'], additionalProperties: false,
    properties: {
        source: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, url: { type: 'string' } }, additionalProperties: false },
        severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
        diagnostics: {
            type: 'array',
            items: {
                type: 'object', required: ['message', 'location'], additionalProperties: false,
                properties: {
                    message: { type: 'string', minLength: 1 }, location, severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
                    source: { type: 'object' }, original_output: { type: 'string' },
                    code: { type: 'object', required: ['value'], properties: { value: { type: 'string' }, url: { type: 'string' } }, additionalProperties: false },
                    suggestions: { type: 'array', items: { type: 'object', required: ['range', 'text'], properties: { range, text: { type: 'string' } }, additionalProperties: false } },
                    related_locations: { type: 'array', items: { type: 'object', required: ['location'], properties: { message: { type: 'string' }, location }, additionalProperties: false } },
                },
            },
        },
    },
}, rdjson.diagnostics.length);

const ours = JSON.parse(readFileSync(join(__dirname, '../docs/report.schema.json'), 'utf8'));
schema('json', whole, ours);
const jsonl = read('jsonl').trimEnd().split('\n').map(l => JSON.parse(l));
schema('jsonl', jsonl, { type: 'array', items: { $ref: `${ours.$id}#/$defs/line` } }, jsonl.filter(l => l.kind === 'finding').length);

const checkstyle = read('checkstyle');
const sound = XMLValidator.validate(checkstyle);
const files = new XMLParser({ ignoreAttributes: false, isArray: name => name === 'file' || name === 'error' }).parse(checkstyle).checkstyle?.file ?? [];
const errors = files.flatMap(f => f.error ?? []);
tell('checkstyle', sound === true ? errors.flatMap(e => /^(error|warning|info|ignore)$/.test(e['@_severity']) && +e['@_line'] >= 1 && e['@_message'] ? [] : [JSON.stringify(e)]) : [sound.err.msg], errors.length);

// Workflow commands: https://docs.github.com/actions/reference/workflow-commands and its like for Azure.
// The last line is for whoever reads the log.
const commands = (format, pattern) => {
    const lines = read(format).trimEnd().split('\n');
    tell(format, [...lines.slice(0, -1).filter(l => !pattern.test(l)), ...lines.slice(-1).filter(l => !/^\d+ findings? in \d+ letters?: [^:#]*$/.test(l))]);
};
commands('github', /^::(error|warning|notice) file=[^,\n]+(,(line|endLine|col|endColumn|title)=[^,\n]*)*::\S.*$|^$/);
commands('azure', /^##vso\[task\.(logissue type=(error|warning);sourcepath=[^;\]]+;linenumber=\d+;columnnumber=\d+;code=[^;\]]*;?\].+|complete result=\w+;\].*)$|^$/);

(async () => {
    const { parse } = await import(require.resolve('junit2json')).then(m => m.parse ? m : m.default);
    const junit = await parse(read('junit'));
    const cases = (junit?.testsuite ?? []).flatMap(s => s.testcase ?? []);
    const faults = (junit?.testsuite ?? []).flatMap(s => s.tests === (s.testcase ?? []).length ? [] : [`${s.name}: tests=${s.tests}, and ${(s.testcase ?? []).length} cases`]);
    tell('junit', XMLValidator.validate(read('junit')) === true && cases.length ? faults : ['no test case could be read']);

    const { HtmlValidate } = require('html-validate');
    const report = await new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'] }).validateString(read('html'));
    tell('html', report.results.flatMap(r => r.messages.map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)));
    process.exit(failed ? 1 : 0);
})();
