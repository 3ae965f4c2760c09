import { Worker } from "node:worker_threads";
import { fontFiles } from "./fonts.server";
import printer from "./printer.js?raw";
import type { FileType, Sheet } from "./sheet";

/** More than this many waiting is a flood: who comes next is asked to come back. */
const mostWaiting = 60;

interface Waiting {
  resolve: (file: Buffer) => void;
  reject: (fault: Error) => void;
}

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** One thread for all posters, started with the first; it never keeps the site from ending. */
function getWorker(): Worker {
  if (worker) return worker;
  const started = new Worker(printer, {
    eval: true,
    workerData: { from: import.meta.url, fonts: fontFiles },
  });
  started.unref();
  started.on(
    "message",
    ({ id, file, fault }: { id: number; file?: Uint8Array; fault?: string }) => {
      const job = waiting.get(id);
      waiting.delete(id);
      if (file) job?.resolve(Buffer.from(file));
      else job?.reject(new Error(fault));
    },
  );
  const giveUp = (fault: Error) => {
    worker = undefined;
    for (const job of waiting.values()) job.reject(fault);
    waiting.clear();
  };
  started.on("error", giveUp);
  started.on("exit", () => giveUp(new Error("The printer ended.")));
  worker = started;
  return started;
}

/** Whether so many files are being made that another one has to wait for another time. */
export function isPrinterBusy(): boolean {
  return waiting.size >= mostWaiting;
}

/** Makes a file of a sheet in a thread of its own; `scale` enlarges points to points or pixels. */
export function printSheet(sheet: Sheet, type: FileType, scale: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    lastId += 1;
    waiting.set(lastId, { resolve, reject });
    getWorker().postMessage({ id: lastId, sheet, type, scale });
  });
}
