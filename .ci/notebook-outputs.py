"""Holds the outputs of notebooks that were just run to those that are kept; with --write keeps them instead."""
import json
import pathlib
import sys


def lines(text):
    """A text as Jupyter keeps it: a list of lines with their ends."""
    return (text if isinstance(text, str) else "".join(text)).splitlines(keepends=True)


def shown(cell):
    """What a cell prints and draws. Pieces of one output are joined, as they differ from run to run; so do the names of objects."""
    outputs = []
    for output in cell["outputs"]:
        kind = output["output_type"]
        if kind == "stream":
            if outputs and outputs[-1].get("name") == output["name"]:
                outputs[-1]["text"] = lines("".join(outputs[-1]["text"]) + "".join(output["text"]))
            else:
                outputs.append({"name": output["name"], "output_type": kind, "text": lines(output["text"])})
        elif "image/svg+xml" in output.get("data", {}):
            data = {mime: lines(value) for mime, value in sorted(output["data"].items())}
            outputs.append({"data": data, "metadata": {}, "output_type": "display_data"})
        elif kind == "error":
            sys.exit("a cell failed: " + output["ename"] + ": " + output["evalue"])
    return outputs


def main(kept_folder, run_folder, write):
    unlike = 0
    notebooks = sorted(pathlib.Path(kept_folder).glob("*.ipynb"))
    for file in notebooks:
        kept = json.loads(file.read_text(encoding="utf-8"))
        run = json.loads((pathlib.Path(run_folder) / file.name).read_text(encoding="utf-8"))
        count = 0
        for was, now in zip(kept["cells"], run["cells"], strict=True):
            if was["cell_type"] != "code":
                continue
            count += 1
            if not write and was["outputs"] != shown(now):
                unlike += 1
                print(f"{file.name}, {was['id']}: expected {was['outputs']}, got {shown(now)}")
            was["outputs"] = shown(now)
            was["execution_count"] = count
        if write:
            file.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(notebooks)} notebooks run, {unlike} cells unlike what is kept")
    return 1 if unlike else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--write" in sys.argv[3:]))
